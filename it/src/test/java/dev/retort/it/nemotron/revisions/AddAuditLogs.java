package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Who did what. */
@Revision(id = "add_audit_logs", parent = "add_zones_001", description = "Add an audit trail")
public final class AddAuditLogs implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "audit_logs",
                column("id", INTEGER).serial(),
                column("timestamp", TIMESTAMP_TZ).notNull(),
                column("action", varchar(50)).notNull(),
                column("resource_type", varchar(50)).notNull(),
                column("resource_id", varchar(255)),
                column("actor", varchar(100)).notNull(),
                column("ip_address", varchar(45)),
                column("user_agent", TEXT),
                column("details", JSON),
                column("status", varchar(20)).notNull(),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_audit_logs_timestamp").on("audit_logs", "timestamp"));
        op.createIndex(index("idx_audit_logs_action").on("audit_logs", "action"));
        op.createIndex(index("idx_audit_logs_resource_type").on("audit_logs", "resource_type"));
        op.createIndex(index("idx_audit_logs_actor").on("audit_logs", "actor"));
        op.createIndex(index("idx_audit_logs_status").on("audit_logs", "status"));
        op.createIndex(index("idx_audit_logs_resource").on("audit_logs", "resource_type", "resource_id"));
    }
}
