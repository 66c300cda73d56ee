package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** The beginning: who talked, and what was said. */
@Revision(id = "d5b3f8f2e9a0", description = "Create sessions and chat messages")
public final class CreateSessionsAndChatMessages implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "sessions",
                column("id", string(64)).notNull(),
                column("name", string(255)),
                column("user_id", string(255)).notNull(),
                column("agent_id", string(255)),
                column("created_at", TIMESTAMP),
                column("updated_at", TIMESTAMP),
                primaryKey("id").unnamed());
        op.createTable(
                "chat_messages",
                column("id", string(64)).notNull(),
                column("session_id", string(64)).notNull(),
                column("message", TEXT).notNull(),
                column("created_at", TIMESTAMP),
                column("sender_type", string(50)),
                column("sender_name", string(255)),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .unnamed());
    }
}
