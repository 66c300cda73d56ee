package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Tasks may go on while nobody watches. */
@Revision(
        id = "20251126_background_tasks",
        parent = "20251202_versioned_prompt_fields",
        description = "Add background execution of tasks")
public final class AddBackgroundTasks implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("tasks", column("execution_mode", varchar(20)).defaultsTo("foreground"));
        op.addColumn("tasks", column("last_activity_time", BIGINT));
        op.addColumn("tasks", column("background_execution_enabled", BOOLEAN).defaultsTo(QuotedBoolean.FALSE));
        op.addColumn("tasks", column("max_execution_time_ms", BIGINT));
        op.createIndex(index("idx_tasks_execution_mode").on("tasks", "execution_mode"));
        op.createIndex(index("idx_tasks_last_activity").on("tasks", "last_activity_time"));
    }
}
