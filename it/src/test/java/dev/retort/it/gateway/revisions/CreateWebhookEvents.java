package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What the payment provider sends is kept, and handled once. */
@Revision(id = "1772300000000", parent = "1772200100000", description = "Create events of the payment provider")
public final class CreateWebhookEvents implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "webhook_events",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("provider_event_id", varchar(255)).notNull(),
                column("provider", varchar(50)).notNull().defaultsTo("stripe"),
                column("event_type", varchar(100)).notNull(),
                column("internal_event_type", varchar(100)),
                column("status", varchar(20)).notNull().defaultsTo("received"),
                column("payload_hash", varchar(64)),
                column("error_message", TEXT),
                column("error_code", varchar(50)),
                column("attempts", INTEGER).notNull().defaultsTo(1),
                column("received_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("processed_at", TIMESTAMP_TZ),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_webhook_events_event_type").on("webhook_events", "event_type"));
        op.createIndex(index("idx_webhook_events_received_at")
                .on("webhook_events", key("received_at").descending()));
        op.createIndex(index("idx_webhook_events_status").on("webhook_events", "status"));
        op.createIndex(index("uq_webhook_events_provider_event_id")
                .on("webhook_events", "provider", "provider_event_id")
                .unique());
        replaceCheck(
                op,
                "webhook_events_status_check",
                "status IN ('received', 'verified', 'processing', 'processed', 'ignored', 'failed')");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("webhook_events");
    }

    private static void replaceCheck(Operations op, String name, String condition) {
        op.dropConstraint("webhook_events", ifExists(name));
        op.addConstraint("webhook_events", check(condition).named(name));
    }
}
