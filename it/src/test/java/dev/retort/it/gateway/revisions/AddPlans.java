package dev.retort.it.gateway.revisions;

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

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** What a user may do depends on a plan. */
@Revision(id = "1771589000000", parent = "1771587000000", description = "Add plans and the plan of users")
public final class AddPlans implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("plan_type", varchar(50)).notNull().defaultsTo("free"));
        op.addColumn("users", column("plan_status", varchar(20)).notNull().defaultsTo("active"));
        op.sql(Sql.of("UPDATE users SET plan_type = 'free' WHERE plan_type = ''")
                .reversedByNothing());
        op.sql(Sql.of("UPDATE users SET plan_status = 'active' WHERE plan_status = ''")
                .reversedByNothing());
        createPlans(op);
        op.sql(Sql.of("""
                INSERT INTO plans (code, name, max_active_sessions, max_sessions_24h, max_tokens_24h, is_active)
                VALUES ('free', 'Free', 5, 20, 100000, true), ('pro', 'Pro', 15, 100, 500000, true)
                ON CONFLICT (code) DO UPDATE SET
                    name = EXCLUDED.name,
                    max_active_sessions = EXCLUDED.max_active_sessions,
                    max_sessions_24h = EXCLUDED.max_sessions_24h,
                    max_tokens_24h = EXCLUDED.max_tokens_24h,
                    is_active = EXCLUDED.is_active""").reversedByNothing());
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
