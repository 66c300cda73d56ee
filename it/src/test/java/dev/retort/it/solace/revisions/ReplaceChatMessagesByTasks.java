package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.MYSQL_AND_MARIADB;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Column;
import java.util.Set;

/** A conversation is a list of tasks from here on; messages are no longer kept. */
@Revision(id = "98882922fa59", parent = "f6e7d8c9b0a1", description = "Replace chat messages by tasks and feedback")
public final class ReplaceChatMessagesByTasks implements Migration {
    @Override
    public void upgrade(Operations op) {
        createNewTables(op);
        dropIndexesOfSessions(op);
        op.dropTable("chat_messages");
    }

    @Override
    public void downgrade(Operations op) {
        // Not the table that was dropped: two of its strings have lengths now and its columns another order.
        op.createTable(
                "chat_messages",
                column("id", string(64)).notNull(),
                column("session_id", string(64)).notNull(),
                column("message", TEXT).notNull(),
                column("created_time", BIGINT).notNull(),
                column("sender_type", varchar(50)),
                column("sender_name", varchar(255)),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(
                index("ix_chat_messages_session_id_created_time").on("chat_messages", "session_id", "created_time"));
        op.createIndex(index("ix_chat_messages_session_id").on("chat_messages", "session_id"));
        op.createIndex(index("ix_chat_messages_created_time").on("chat_messages", "created_time"));
        op.inverseOf(ReplaceChatMessagesByTasks::dropIndexesOfSessions);
        op.inverseOf(ReplaceChatMessagesByTasks::createNewTables);
    }

    private static void createNewTables(Operations op) {
        createFeedback(op);
        createTasks(op);
        createTaskEvents(op);
        createChatTasks(op);
    }

    private static void createFeedback(Operations op) {
        op.createTable(
                "feedback",
                column("id", string(64)).notNull(),
                column("session_id", string(255)).notNull(),
                column("task_id", string(64)).notNull(),
                column("user_id", string(255)).notNull(),
                column("rating", string(50)).notNull(),
                column("comment", TEXT),
                column("created_time", BIGINT).notNull(),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_feedback_task_id").on("feedback", "task_id"));
        op.createIndex(index("ix_feedback_user_id").on("feedback", "user_id"));
        op.createIndex(index("ix_feedback_created_time").on("feedback", "created_time"));
    }

    private static void createTasks(Operations op) {
        op.createTable(
                "tasks",
                column("id", string(64)).notNull(),
                column("user_id", string(255)).notNull(),
                column("start_time", BIGINT).notNull(),
                column("end_time", BIGINT),
                column("status", string(50)),
                column("initial_request_text", TEXT),
                column("total_input_tokens", INTEGER),
                column("total_output_tokens", INTEGER),
                column("total_cached_input_tokens", INTEGER),
                column("token_usage_details", JSON),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_tasks_initial_request_text")
                .on("tasks", key("initial_request_text").prefix(255)));
        op.createIndex(index("ix_tasks_user_id").on("tasks", "user_id"));
        op.createIndex(index("ix_tasks_start_time").on("tasks", "start_time"));
    }

    private static void createTaskEvents(Operations op) {
        Column payload = column("payload", JSON);
        op.on(Set.of(POSTGRESQL, SQLITE), other -> createTaskEvents(other, payload.notNull()));
        op.on(MYSQL_AND_MARIADB, mysql -> createTaskEvents(mysql, payload));
        op.createIndex(index("ix_task_events_task_id").on("task_events", "task_id"));
        op.createIndex(index("ix_task_events_user_id").on("task_events", "user_id"));
    }

    private static void createTaskEvents(Operations op, Column payload) {
        op.createTable(
                "task_events",
                column("id", string(64)).notNull(),
                column("task_id", string(64)),
                column("user_id", string(255)),
                column("created_time", BIGINT).notNull(),
                column("topic", TEXT).notNull(),
                column("direction", varchar(50)).notNull(),
                payload,
                primaryKey("id").unnamed(),
                foreignKey("task_id")
                        .references("tasks", "id")
                        .onDelete(CASCADE)
                        .unnamed());
    }

    private static void createChatTasks(Operations op) {
        op.createTable(
                "chat_tasks",
                column("id", string(64)).notNull(),
                column("session_id", string(255)).notNull(),
                column("user_id", string(255)).notNull(),
                column("user_message", TEXT),
                column("message_bubbles", TEXT).notNull(),
                column("task_metadata", TEXT),
                column("created_time", BIGINT).notNull(),
                column("updated_time", BIGINT),
                primaryKey("id").unnamed(),
                foreignKey("session_id")
                        .references("sessions", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("ix_chat_tasks_session_id").on("chat_tasks", "session_id"));
        op.createIndex(index("ix_chat_tasks_user_id").on("chat_tasks", "user_id"));
        op.createIndex(index("ix_chat_tasks_created_time").on("chat_tasks", "created_time"));
    }

    private static void dropIndexesOfSessions(Operations op) {
        op.dropIndex("sessions", "ix_sessions_agent_id");
        op.dropIndex("sessions", "ix_sessions_updated_time");
        op.dropIndex("sessions", "ix_sessions_user_id");
        op.dropIndex("sessions", "ix_sessions_user_id_updated_time");
    }
}
