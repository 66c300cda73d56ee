package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Agents that users make for themselves. */
@Revision(id = "1772500000000", parent = "1772400000000", description = "Create the agents of users")
public final class CreateUserAgents implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "user_agents",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("name", varchar(100)).notNull(),
                column("role", varchar(200)).notNull(),
                column("description", TEXT).notNull(),
                column("status", varchar(20)).notNull().defaultsTo("active"),
                column("initials", varchar(4)),
                column("created_at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(currentTimestamp()),
                column("deleted_at", TIMESTAMP),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("idx_user_agents_status").on("user_agents", "status"));
        op.createIndex(index("idx_user_agents_user_id").on("user_agents", "user_id"));
        op.createIndex(index("idx_user_agents_user_id_status")
                .on("user_agents", "user_id", "status")
                .where("deleted_at IS NULL"));
    }
}
