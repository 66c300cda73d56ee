package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.Expression;

/** Events wait here for a browser that comes back. */
@Revision(
        id = "20260207_sse_event_buffer",
        parent = "20260204_fix_command_constraint",
        description = "Add a buffer for events of tasks")
public final class AddEventBuffer implements Migration {
    /** In capitals, because SQLite remembers the spelling. */
    private static final Expression FALSE = expression("FALSE");

    @Override
    public void upgrade(Operations op) {
        createEventBuffer(op);
        op.addColumn("tasks", column("session_id", varchar(255)));
        op.addColumn("tasks", column("events_buffered", BOOLEAN).defaultsTo(FALSE));
        op.addColumn("tasks", column("events_consumed", BOOLEAN).defaultsTo(FALSE));
        op.createIndex(index("idx_tasks_session_id").on("tasks", "session_id"));
        op.createIndex(index("idx_tasks_events_buffered").on("tasks", "events_buffered"));
    }

    private static void createEventBuffer(Operations op) {
        op.createTable(
                "sse_event_buffer",
                column("id", INTEGER).serial(),
                column("task_id", varchar(255)).notNull(),
                column("session_id", varchar(255)).notNull(),
                column("user_id", varchar(255)).notNull(),
                column("event_sequence", INTEGER).notNull(),
                column("event_type", varchar(50)).notNull(),
                column("event_data", JSON).notNull(),
                column("created_at", BIGINT).notNull(),
                column("consumed", BOOLEAN).notNull().defaultsTo(FALSE),
                column("consumed_at", BIGINT),
                primaryKey("id").unnamed(),
                unique("task_id", "event_sequence").named("sse_event_buffer_task_seq_unique"));
        op.createIndex(index("idx_sse_event_buffer_task_id").on("sse_event_buffer", "task_id"));
        op.createIndex(index("idx_sse_event_buffer_session_id").on("sse_event_buffer", "session_id"));
        op.createIndex(index("idx_sse_event_buffer_consumed").on("sse_event_buffer", "consumed"));
        op.createIndex(index("idx_sse_event_buffer_created_at").on("sse_event_buffer", "created_at"));
        op.createIndex(index("idx_sse_event_buffer_task_consumed").on("sse_event_buffer", "task_id", "consumed"));
    }
}
