package dev.retort.it.gateway.revisions;

import static dev.retort.Update.update;
import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.Expression.expression;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A record is made when its execution begins; of those that are there, nothing else is known. */
@Revision(id = "1772800000000", parent = "1772700000000", description = "Add when a usage record was made")
public final class AddCreationTimeOfUsageRecords implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("usage_records", column("created_at", TIMESTAMP));
        op.update(update("usage_records")
                .set("created_at", expression("\"timestamp\""))
                .where("created_at IS NULL")
                .reversedByNothing());
        op.alterColumn("usage_records", "created_at", toDefault(NOW), toNotNull());
    }
}
