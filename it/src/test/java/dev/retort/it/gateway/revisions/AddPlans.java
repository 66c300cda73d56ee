package dev.retort.it.gateway.revisions;

import static dev.retort.Update.update;
import static dev.retort.Upsert.upsertInto;
import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Row.row;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Row;

/** What a user may do depends on a plan. */
@Revision(id = "1771589000000", parent = "1771587000000", description = "Add plans and the plan of users")
public final class AddPlans implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("plan_type", varchar(50)).notNull().defaultsTo("free"));
        op.addColumn("users", column("plan_status", varchar(20)).notNull().defaultsTo("active"));
        op.update(
                update("users").set("plan_type", "free").where("plan_type = ''").reversedByNothing());
        op.update(update("users")
                .set("plan_status", "active")
                .where("plan_status = ''")
                .reversedByNothing());
        createPlans(op);
        op.upsert(upsertInto("plans")
                .by("code")
                .rows(plan("free", "Free", 5, 20, 100_000), plan("pro", "Pro", 15, 100, 500_000))
                .reversedByNothing());
    }

    private static Row plan(String code, String name, int activeSessions, int sessionsADay, int tokensADay) {
        return row("code", code)
                .with("name", name)
                .with("max_active_sessions", activeSessions)
                .with("max_sessions_24h", sessionsADay)
                .with("max_tokens_24h", tokensADay)
                .with("is_active", true);
    }

    private static void createPlans(Operations op) {
        op.createTable(
                "plans",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("code", varchar(50)).notNull(),
                column("name", varchar(120)).notNull(),
                column("max_active_sessions", INTEGER).notNull(),
                column("max_sessions_24h", INTEGER).notNull(),
                column("max_tokens_24h", INTEGER).notNull(),
                column("is_active", BOOLEAN).notNull().defaultsTo(true),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("code").unnamed());
        op.createIndex(index("idx_plans_code_unique").on("plans", "code").unique());
    }
}
