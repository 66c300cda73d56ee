package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** At most one invoice for a snapshot; the column is unique twice over. */
@Revision(id = "1738900000000", parent = "1738843300000", description = "Create invoices")
public final class CreateInvoices implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "invoices",
                column("invoice_id", UUID).notNull().comment("comment 6f3b0af5"),
                column("snapshot_id", UUID).notNull().comment("comment 54540279"),
                column("api_key_id", varchar(50)).notNull().comment("comment 3c9c9ed7"),
                column("user_id", varchar(50)).notNull().comment("comment 691d1cf6"),
                column("period_start", TIMESTAMP).notNull().comment("comment 8d3ce4e6"),
                column("period_end", TIMESTAMP).notNull().comment("comment 0090b466"),
                column("pricing_version", varchar(50)).notNull().comment("comment 2b0fd16c"),
                column("subtotal_usd", decimal(10, 3)).notNull().defaultsTo(0).comment("comment 810e944a"),
                column("adjustments_usd", decimal(10, 3))
                        .notNull()
                        .defaultsTo(0)
                        .comment("comment c976093d"),
                column("total_cost_usd", decimal(10, 3)).notNull().defaultsTo(0).comment("comment ca14700e"),
                column("currency", varchar(3)).notNull().defaultsTo("USD").comment("comment 5ea09ba9"),
                column("line_items", JSONB).notNull().defaultsTo("[]").comment("comment a96346e6"),
                column("status", varchar(20)).notNull().defaultsTo("draft").comment("comment ca4ba0eb"),
                column("created_at", TIMESTAMP)
                        .notNull()
                        .defaultsTo(currentTimestamp())
                        .comment("comment 17ac1a08"),
                primaryKey("invoice_id").named("PK_a62eb88a23934fb83945c3e58af"),
                unique("snapshot_id").named("UQ_99a57f343f4b8e23facebd5f6b8"),
                foreignKey("snapshot_id")
                        .references("billing_snapshots", "snapshot_id")
                        .onUpdate(CASCADE)
                        .onDelete(RESTRICT)
                        .named("fk_invoices_snapshot_id"));
        op.createIndex(index("idx_invoices_api_key_period").on("invoices", "api_key_id", "period_start", "period_end"));
        op.createIndex(index("idx_invoices_created_at").on("invoices", "created_at"));
        op.createIndex(
                index("idx_invoices_snapshot_id").on("invoices", "snapshot_id").unique());
        op.createIndex(index("idx_invoices_user").on("invoices", "user_id"));
    }
}
