package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Credits that a person grants are accounted for. */
@Revision(id = "1772900000000", parent = "1772800000000", description = "Add who granted credits, and why")
public final class AddAuditOfCreditGrants implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("credit_grants", column("granted_by_user_id", UUID));
        op.addColumn("credit_grants", column("reason", TEXT));
        op.createIndex(index("idx_credit_grants_granted_by")
                .on("credit_grants", "granted_by_user_id")
                .where("granted_by_user_id IS NOT NULL"));
    }
}
