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

/** Where credits come from. */
@Revision(id = "1772400000000", parent = "1772300000000", description = "Create grants of credits")
public final class CreateCreditGrants implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "credit_grants",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("owner_id", varchar(50)).notNull(),
                column("owner_type", varchar(20)).notNull().defaultsTo("user"),
                column("grant_type", varchar(30)).notNull(),
                column("source_type", varchar(30)).notNull(),
                column("source_event_id", varchar(255)).notNull(),
                column("provider", varchar(50)).notNull().defaultsTo("stripe"),
                column("provider_event_id", varchar(255)),
                column("webhook_event_id", UUID),
                column("plan_type", varchar(50)),
                column("top_up_pack_id", varchar(50)),
                column("amount", INTEGER).notNull(),
                column("balance_before", INTEGER).notNull(),
                column("balance_after", INTEGER).notNull(),
                column("status", varchar(20)).notNull().defaultsTo("pending"),
                column("error_code", varchar(50)),
                column("error_message", TEXT),
                column("granted_at", TIMESTAMP_TZ),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed());
        op.createIndex(index("idx_credit_grants_created_at")
                .on("credit_grants", key("created_at").descending()));
        op.createIndex(index("idx_credit_grants_grant_type").on("credit_grants", "grant_type"));
        op.createIndex(index("idx_credit_grants_owner").on("credit_grants", "owner_id", "owner_type"));
        op.createIndex(index("idx_credit_grants_source_event_id")
                .on("credit_grants", "source_event_id")
                .unique());
        op.createIndex(index("idx_credit_grants_status").on("credit_grants", "status"));
        op.createIndex(index("idx_credit_grants_webhook_event")
                .on("credit_grants", "webhook_event_id")
                .where("webhook_event_id IS NOT NULL"));
        replaceCheck(op, "credit_grants_amount_check", "amount > 0");
        replaceCheck(op, "credit_grants_balance_check", "balance_after >= balance_before");
        replaceCheck(
                op,
                "credit_grants_grant_type_check",
                "grant_type IN ('topup', 'subscription_monthly', 'subscription_initial', 'admin', 'promotional')");
        replaceCheck(op, "credit_grants_source_type_check", "source_type IN ('webhook', 'system', 'admin')");
        replaceCheck(op, "credit_grants_status_check", "status IN ('pending', 'granted', 'failed', 'ignored')");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("credit_grants");
    }

    private static void replaceCheck(Operations op, String name, String condition) {
        op.dropConstraint("credit_grants", ifExists(name));
        op.addConstraint("credit_grants", check(condition).named(name));
    }
}
