package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.DOUBLE;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Rules say which events raise an alert; two enum types serve both tables. */
@Revision(id = "add_alerts_rules", parent = "20251228_fts", description = "Add alert rules and alerts")
public final class AddAlertRules implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum("alert_severity", "low", "medium", "high", "critical");
        op.createEnum("alert_status", "pending", "delivered", "acknowledged", "dismissed");
        op.createTable(
                "alert_rules",
                column("id", UUID).notNull(),
                column("name", varchar(255)).notNull(),
                column("description", TEXT),
                column("enabled", BOOLEAN).notNull(),
                column("severity", enumeration("alert_severity")).notNull().defaultsTo("medium"),
                column("risk_threshold", INTEGER),
                column("object_types", JSON),
                column("camera_ids", JSON),
                column("zone_ids", JSON),
                column("min_confidence", DOUBLE),
                column("schedule", JSON),
                column("conditions", JSON),
                column("dedup_key_template", varchar(255)).notNull().defaultsTo("{camera_id}:{rule_id}"),
                column("cooldown_seconds", INTEGER).notNull(),
                column("channels", JSON),
                column("created_at", TIMESTAMP).notNull(),
                column("updated_at", TIMESTAMP).notNull(),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_alert_rules_name").on("alert_rules", "name"));
        op.createIndex(index("idx_alert_rules_enabled").on("alert_rules", "enabled"));
        op.createIndex(index("idx_alert_rules_severity").on("alert_rules", "severity"));
        op.createTable(
                "alerts",
                column("id", UUID).notNull(),
                column("event_id", INTEGER).notNull(),
                column("rule_id", UUID),
                column("severity", enumeration("alert_severity")).notNull().defaultsTo("medium"),
                column("status", enumeration("alert_status")).notNull().defaultsTo("pending"),
                column("created_at", TIMESTAMP).notNull(),
                column("updated_at", TIMESTAMP).notNull(),
                column("delivered_at", TIMESTAMP),
                column("channels", JSON),
                column("dedup_key", varchar(255)).notNull(),
                column("metadata", JSON),
                foreignKey("event_id")
                        .references("events", "id")
                        .onDelete(CASCADE)
                        .named("fk_alerts_event_id"),
                foreignKey("rule_id")
                        .references("alert_rules", "id")
                        .onDelete(SET_NULL)
                        .named("fk_alerts_rule_id"),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_alerts_event_id").on("alerts", "event_id"));
        op.createIndex(index("idx_alerts_rule_id").on("alerts", "rule_id"));
        op.createIndex(index("idx_alerts_severity").on("alerts", "severity"));
        op.createIndex(index("idx_alerts_status").on("alerts", "status"));
        op.createIndex(index("idx_alerts_created_at").on("alerts", "created_at"));
        op.createIndex(index("idx_alerts_dedup_key").on("alerts", "dedup_key"));
        op.createIndex(index("idx_alerts_dedup_key_created_at").on("alerts", "dedup_key", "created_at"));
    }
}
