package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.JSON;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** An execution keeps the task as it was when it ran. */
@Revision(
        id = "20260501_task_snapshot",
        parent = "20260417_last_viewed_at",
        description = "Add the snapshot of a task to its executions")
public final class AddTaskSnapshot implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("scheduled_task_executions", column("task_snapshot", JSON));
    }
}
