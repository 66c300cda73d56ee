package dev.retort.it.solace.revisions;

import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Indexes in the order in which lists are shown: the newest first. */
@Revision(id = "20251015_session_idx", parent = "98882922fa59", description = "Index lists of sessions and tasks")
public final class IndexListsOfSessionsAndTasks implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createIndex(index("ix_sessions_user_id").on("sessions", "user_id"));
        op.createIndex(index("ix_sessions_user_updated")
                .on("sessions", key("user_id"), key("updated_time").descending()));
        changeIndexesOfTasks(op);
    }

    @Override
    public void downgrade(Operations op) {
        op.inverseOf(IndexListsOfSessionsAndTasks::changeIndexesOfTasks);
        // On SQLite the next revision has lost it.
        op.dropIndex("sessions", ifExists("ix_sessions_user_updated"));
        op.dropIndex("sessions", "ix_sessions_user_id");
    }

    private static void changeIndexesOfTasks(Operations op) {
        op.createIndex(
                index("ix_chat_tasks_session_user_created").on("chat_tasks", "session_id", "user_id", "created_time"));
        op.createIndex(index("ix_tasks_user_start_time")
                .on("tasks", key("user_id"), key("start_time").descending()));
        op.createIndex(index("ix_task_events_task_created").on("task_events", "task_id", "created_time"));
        op.dropIndex("tasks", "ix_tasks_initial_request_text");
    }
}
