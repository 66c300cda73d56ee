package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A task may be part of another one. */
@Revision(
        id = "20251115_add_parent_task_id",
        parent = "20251108_prompt_tables_complete",
        description = "Add the parent of tasks")
public final class AddParentTask implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("tasks", column("parent_task_id", string(64)));
        op.createIndex(index("ix_tasks_parent_task_id").on("tasks", "parent_task_id"));
    }
}
