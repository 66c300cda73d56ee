package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A request that is sent twice is recorded once. */
@Revision(id = "1740355200000", parent = "1738900000000", description = "Add the request of usage records")
public final class AddRequestIdToUsageRecords implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("usage_records", column("request_id", varchar(100)).comment("comment b6114ab1"));
        op.createIndex(index("idx_usage_records_user_request_id")
                .on("usage_records", "user_id", "request_id")
                .unique()
                .where("request_id IS NOT NULL"));
    }
}
