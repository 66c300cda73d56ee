package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.EnumType.enumType;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Conversations that were kept otherwise come to be like those of the first schema. */
@Revision(id = "1771495100000", parent = "1771495000000", description = "Add chat messages where they are missing")
public final class AddChatMessagesAndAlignConversations implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum(
                enumType("chat_message_role", "user", "assistant", "system").ifNotExists());
        createChatMessages(op);
        op.addColumnIfMissing(
                "conversations", column("messages_count", INTEGER).notNull().defaultsTo(0));
        op.dropColumn("conversations", ifExists("user_id"));
        op.dropColumn("conversations", ifExists("messages"));
        op.dropColumn("conversations", ifExists("current_message_number"));
    }

    @Override
    public void downgrade(Operations op) {
        // What is there may be from the first schema, which takes it back.
    }

    private static void createChatMessages(Operations op) {
        op.createTable(table(
                        "chat_messages",
                        column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                        column("conversation_id", UUID).notNull(),
                        column("role", enumeration("chat_message_role")).notNull(),
                        column("content", TEXT).notNull(),
                        column("tokens_used", INTEGER).notNull().defaultsTo(0),
                        column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                        primaryKey("id").unnamed(),
                        foreignKey("conversation_id")
                                .references("conversations", "id")
                                .onDelete(CASCADE)
                                .named("fk_chat_message_conversation"))
                .ifNotExists());
        op.createIndex(index("idx_chat_message_conversation_id")
                .on("chat_messages", "conversation_id")
                .ifNotExists());
        op.createIndex(index("idx_chat_message_created_at")
                .on("chat_messages", "created_at")
                .ifNotExists());
    }
}
