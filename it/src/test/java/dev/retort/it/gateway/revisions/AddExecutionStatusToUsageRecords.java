package dev.retort.it.gateway.revisions;

import static dev.retort.Update.update;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toDefault;
import static dev.retort.schema.ColumnChange.toNullable;
import static dev.retort.schema.ColumnType.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Executions are recorded from their start on, when nobody knows yet what they use. */
@Revision(id = "1740355300000", parent = "1740355200000", description = "Add the status of executions")
public final class AddExecutionStatusToUsageRecords implements Migration {
    @Override
    public void upgrade(Operations op) {
        // The rows that are there are of executions that have ended.
        op.addColumn(
                "usage_records",
                column("execution_status", varchar(20)).notNull().defaultsTo("completed"));
        op.alterColumn("usage_records", "execution_status", toDefault("pending"));
        op.alterColumn("usage_records", "model", toNullable());
        op.alterColumn("usage_records", "tokens_used", toNullable());
        op.alterColumn("usage_records", "execution_duration_ms", toNullable());
    }

    @Override
    public void downgrade(Operations op) {
        // The real history deletes these rows. They used nothing, and are kept.
        op.update(update("usage_records").set("model", "unknown").where("model IS NULL"));
        op.update(update("usage_records").set("tokens_used", 0).where("tokens_used IS NULL"));
        op.update(update("usage_records").set("execution_duration_ms", 0).where("execution_duration_ms IS NULL"));
        op.inverseOf(this::upgrade);
    }
}
