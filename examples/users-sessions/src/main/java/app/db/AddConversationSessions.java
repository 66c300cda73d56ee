package app.db;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.currentTimestamp;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Conversations of users, and how much room is left in them. */
@Revision(id = "002", parent = "001", description = "Add conversation sessions")
public final class AddConversationSessions implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "conversation_sessions",
                column("id", INTEGER).identity(),
                column("user_id", INTEGER).notNull(),
                column("title", varchar(200)),
                column("context_data", TEXT),
                column("capacity_used", INTEGER),
                column("capacity_max", INTEGER),
                column("is_active", BOOLEAN),
                column("created_at", TIMESTAMP_TZ).defaultsTo(currentTimestamp()),
                column("updated_at", TIMESTAMP_TZ),
                column("expires_at", TIMESTAMP_TZ),
                primaryKey("id"),
                foreignKey("user_id").references("users", "id").onDelete(CASCADE));
        op.createIndex(index().on("conversation_sessions", "id"));
        op.createIndex(index().on("conversation_sessions", "user_id"));
        op.createIndex(index().on("conversation_sessions", "is_active"));
    }
}
