package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What a user wants every agent to know. */
@Revision(id = "1771800000000", parent = "1771701000000", description = "Create the instructions of users")
public final class CreateUserAiInstructions implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "user_ai_instructions",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("global_instructions", TEXT),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("user_id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("idx_user_ai_instructions_user_id").on("user_ai_instructions", "user_id"));
    }
}
