package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSONB;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Users have credits, and an account of where they went. */
@Revision(id = "1772100000000", parent = "1772000000000", description = "Create credit balances and deductions")
public final class CreateCreditBalances implements Migration {
    @Override
    public void upgrade(Operations op) {
        createCreditBalances(op);
        createCreditDeductionRecords(op);
    }

    private static void createCreditBalances(Operations op) {
        op.createTable(
                "credit_balances",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("owner_id", varchar(50)).notNull(),
                column("owner_type", varchar(20)).notNull().defaultsTo("user"),
                column("plan_id", varchar(50)).notNull().defaultsTo("free"),
                column("balance", INTEGER).notNull().defaultsTo(0),
                column("monthly_allocation", INTEGER).notNull().defaultsTo(0),
                column("rollover_balance", INTEGER).notNull().defaultsTo(0),
                column("status", varchar(20)).notNull().defaultsTo("active"),
                column("period_start", TIMESTAMP).notNull(),
                column("period_end", TIMESTAMP).notNull(),
                column("reset_at", TIMESTAMP),
                column("created_at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                primaryKey("id").unnamed(),
                check("balance >= 0").named("chk_credit_balances_balance_non_negative"),
                check("period_start < period_end").named("chk_credit_balances_period_valid"));
        op.createIndex(index("idx_credit_balances_owner")
                .on("credit_balances", "owner_id", "owner_type")
                .unique());
        op.createIndex(index("idx_credit_balances_reset_at")
                .on("credit_balances", "reset_at")
                .where("reset_at IS NOT NULL"));
        op.createIndex(index("idx_credit_balances_status").on("credit_balances", "status"));
    }

    private static void createCreditDeductionRecords(Operations op) {
        op.createTable(
                "credit_deduction_records",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("owner_id", varchar(50)).notNull(),
                column("source_event_id", varchar(255)).notNull(),
                column("source_event_type", varchar(50)).notNull(),
                column("agent_id", varchar(100)),
                column("session_id", UUID),
                column("execution_id", UUID),
                column("model_id", varchar(100)),
                column("requested_credits", INTEGER).notNull().defaultsTo(0),
                column("applied_credits", INTEGER).notNull().defaultsTo(0),
                column("overflow_credits", INTEGER).notNull().defaultsTo(0),
                column("balance_before", INTEGER).notNull(),
                column("balance_after", INTEGER).notNull(),
                column("line_items", JSONB).notNull().defaultsTo("[]"),
                column("metadata", JSONB),
                column("status", varchar(20)).notNull().defaultsTo("applied"),
                column("created_at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                primaryKey("id").unnamed(),
                check("balance_before >= balance_after").named("chk_credit_deduction_records_balance_consistency"),
                check("requested_credits >= 0 AND applied_credits >= 0 AND overflow_credits >= 0")
                        .named("chk_credit_deduction_records_credits_non_negative"));
        op.createIndex(index("idx_credit_deduction_records_created_at").on("credit_deduction_records", "created_at"));
        op.createIndex(index("idx_credit_deduction_records_execution")
                .on("credit_deduction_records", "execution_id")
                .where("execution_id IS NOT NULL"));
        op.createIndex(index("idx_credit_deduction_records_owner_created")
                .on(
                        "credit_deduction_records",
                        key("owner_id"),
                        key("created_at").descending()));
        op.createIndex(index("idx_credit_deduction_records_owner_status")
                .on("credit_deduction_records", "owner_id", "status"));
        op.createIndex(index("idx_credit_deduction_records_session")
                .on("credit_deduction_records", "session_id")
                .where("session_id IS NOT NULL"));
        op.createIndex(index("idx_credit_deduction_records_source_event")
                .on("credit_deduction_records", "source_event_id")
                .unique());
    }
}
