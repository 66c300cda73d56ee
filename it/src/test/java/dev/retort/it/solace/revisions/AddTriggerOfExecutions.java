package dev.retort.it.solace.revisions;

import static dev.retort.Condition.columnMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** An execution tells what or who started it. Some installations have got the columns already. */
@Revision(
        id = "20260321_execution_trigger_type",
        parent = "20260319_scheduled_tasks",
        description = "Add what triggered an execution")
public final class AddTriggerOfExecutions implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.when(columnMissing("scheduled_task_executions", "trigger_type"), missing -> {
            missing.addColumn(
                    "scheduled_task_executions",
                    column("trigger_type", varchar(16)).notNull().defaultsTo("SCHEDULED"));
            missing.createIndex(
                    index("ix_scheduled_task_executions_trigger_type").on("scheduled_task_executions", "trigger_type"));
        });
        op.addColumnIfMissing("scheduled_task_executions", column("triggered_by", varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("scheduled_task_executions", "triggered_by");
        op.dropColumn("scheduled_task_executions", "trigger_type");
    }
}
