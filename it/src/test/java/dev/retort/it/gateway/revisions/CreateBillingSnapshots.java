package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What is to be paid for a period, at the prices of that time. */
@Revision(id = "1738843300000", parent = "1738843200000", description = "Create billing snapshots")
public final class CreateBillingSnapshots implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "billing_snapshots",
                column("snapshot_id", UUID).notNull().comment("comment 5500e895"),
                column("api_key_id", varchar(50)).notNull().comment("comment 241b65e2"),
                column("user_id", varchar(50)).notNull().comment("comment 691d1cf6"),
                column("period_start", TIMESTAMP).notNull().comment("comment 8d3ce4e6"),
                column("period_end", TIMESTAMP).notNull().comment("comment 0090b466"),
                column("period_type", varchar(20)).notNull().comment("comment 59443793"),
                column("pricing_version", varchar(50)).notNull().comment("comment 2b0fd16c"),
                column("total_tokens", INTEGER).notNull().defaultsTo(0).comment("comment 993ed472"),
                column("total_requests", INTEGER).notNull().defaultsTo(0).comment("comment 06e31b90"),
                column("subtotal_usd", decimal(10, 3)).notNull().defaultsTo(0).comment("comment 810e944a"),
                column("adjustments_usd", decimal(10, 3))
                        .notNull()
                        .defaultsTo(0)
                        .comment("comment 6e8afec2"),
                column("total_cost_usd", decimal(10, 3)).notNull().defaultsTo(0).comment("comment ca14700e"),
                column("line_items", JSONB).notNull().defaultsTo("[]").comment("comment a96346e6"),
                column("status", varchar(20)).notNull().defaultsTo("draft").comment("comment cc35b38a"),
                column("created_at", TIMESTAMP)
                        .notNull()
                        .defaultsTo(currentTimestamp())
                        .comment("comment 3a7b2027"),
                primaryKey("snapshot_id").named("PK_3e0241bed07271982181bbe3b51"));
        op.createIndex(index("idx_billing_snapshots_api_key_period")
                .on("billing_snapshots", "api_key_id", "period_start", "period_end"));
        op.createIndex(index("idx_billing_snapshots_created_at").on("billing_snapshots", "created_at"));
        op.createIndex(index("idx_billing_snapshots_unique_window")
                .on("billing_snapshots", "api_key_id", "period_start", "period_end", "pricing_version")
                .unique());
        op.createIndex(index("idx_billing_snapshots_user").on("billing_snapshots", "user_id"));
    }
}
