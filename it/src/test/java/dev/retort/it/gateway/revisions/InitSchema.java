package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.decimal;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.RESTRICT;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Called the first by its authors, who numbered it after five others. */
@Revision(
        id = "1769160618009",
        parent = "1740355300000",
        description = "Create users, sessions and what happens in them")
public final class InitSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnum("user_role", "user", "admin", "beta");
        op.createEnum("session_status", "pending", "active", "stopped", "expired", "error");
        op.createEnum("container_status", "creating", "running", "stopped", "error");
        op.createEnum("chat_message_role", "user", "assistant", "system");
        createUsers(op);
        createSessions(op);
        createConversations(op);
        createChatMessages(op);
        createTokenUsage(op);
        createContainers(op);
        createGitCheckpoints(op);
    }

    private static void createUsers(Operations op) {
        op.createTable(
                "users",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("email", varchar(255)).notNull(),
                column("password_hash", varchar(255)).notNull(),
                column("role", enumeration("user_role")).notNull().defaultsTo("user"),
                column("is_active", BOOLEAN).notNull().defaultsTo(true),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("email").unnamed());
        op.createIndex(index("idx_user_email").on("users", "email"));
        op.createIndex(index("idx_user_role").on("users", "role"));
    }

    private static void createSessions(Operations op) {
        op.createTable(
                "sessions",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("status", enumeration("session_status")).notNull().defaultsTo("pending"),
                column("container_id", varchar(255)),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("expires_at", TIMESTAMP).notNull(),
                column("last_activity_at", TIMESTAMP).notNull(),
                column("user_id", UUID).notNull(),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_session_user"));
        op.createIndex(index("idx_session_expires_at").on("sessions", "expires_at"));
        op.createIndex(index("idx_session_status").on("sessions", "status"));
        op.createIndex(index("idx_session_user_id").on("sessions", "user_id"));
    }

    private static void createConversations(Operations op) {
        op.createTable(
                "conversations",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("session_id", UUID).notNull(),
                column("messages_count", INTEGER).notNull().defaultsTo(0),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("session_id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .named("fk_conversation_session"));
        op.createIndex(index("idx_conversation_session_id")
                .on("conversations", "session_id")
                .unique());
    }

    private static void createChatMessages(Operations op) {
        op.createTable(
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
                        .named("fk_chat_message_conversation"));
        op.createIndex(index("idx_chat_message_conversation_id").on("chat_messages", "conversation_id"));
        op.createIndex(index("idx_chat_message_created_at").on("chat_messages", "created_at"));
    }

    private static void createTokenUsage(Operations op) {
        op.createTable(
                "token_usage",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("session_id", UUID).notNull(),
                column("conversation_id", UUID),
                column("chat_message_id", UUID),
                column("model", varchar(100)).notNull(),
                column("input_tokens", INTEGER).notNull().defaultsTo(0),
                column("output_tokens", INTEGER).notNull().defaultsTo(0),
                column("total_tokens", INTEGER).notNull().defaultsTo(0),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(RESTRICT)
                        .named("fk_token_usage_session"));
        op.createIndex(index("idx_token_usage_chat_message_id").on("token_usage", "chat_message_id"));
        op.createIndex(index("idx_token_usage_conversation_id").on("token_usage", "conversation_id"));
        op.createIndex(index("idx_token_usage_created_at").on("token_usage", "created_at"));
        op.createIndex(index("idx_token_usage_model").on("token_usage", "model"));
        op.createIndex(index("idx_token_usage_session_id").on("token_usage", "session_id"));
    }

    private static void createContainers(Operations op) {
        op.createTable(
                "containers",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("session_id", UUID).notNull(),
                column("container_name", varchar(255)).notNull(),
                column("image", varchar(255)).notNull(),
                column("status", enumeration("container_status")).notNull().defaultsTo("creating"),
                column("cpu_limit", decimal(4, 2)),
                column("memory_limit_mb", INTEGER),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("started_at", TIMESTAMP),
                column("stopped_at", TIMESTAMP),
                primaryKey("id").unnamed(),
                unique("container_name").unnamed(),
                unique("session_id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .named("fk_container_session"));
        op.createIndex(
                index("idx_container_name").on("containers", "container_name").unique());
        op.createIndex(
                index("idx_container_session_id").on("containers", "session_id").unique());
        op.createIndex(index("idx_container_status").on("containers", "status"));
    }

    private static void createGitCheckpoints(Operations op) {
        op.createTable(
                "git_checkpoints",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("session_id", UUID).notNull(),
                column("commit_hash", varchar(40)).notNull(),
                column("message_number", INTEGER),
                column("description", varchar(500)),
                column("files_changed", INTEGER).notNull().defaultsTo(0),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .named("fk_git_checkpoint_session"));
        op.createIndex(index("idx_git_checkpoint_commit_hash").on("git_checkpoints", "commit_hash"));
        op.createIndex(index("idx_git_checkpoint_created_at").on("git_checkpoints", "created_at"));
        op.createIndex(index("idx_git_checkpoint_session_id").on("git_checkpoints", "session_id"));
    }
}
