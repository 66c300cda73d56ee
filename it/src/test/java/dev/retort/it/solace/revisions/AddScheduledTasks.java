package dev.retort.it.solace.revisions;

import static dev.retort.Condition.tableMissing;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.JSON;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.POSTGRESQL;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.util.Set;

/** Tasks may run by the clock. Some installations have got the tables or the column already. */
@Revision(
        id = "20260319_scheduled_tasks",
        parent = "20260320_project_user_pins",
        description = "Add scheduled tasks and their executions")
public final class AddScheduledTasks implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.when(tableMissing("scheduled_tasks"), AddScheduledTasks::createTasks);
        op.when(tableMissing("scheduled_task_executions"), AddScheduledTasks::createExecutions);
        op.addColumnIfMissing("sessions", column("source", varchar(64)).defaultsTo("chat"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sessions", "source");
        op.dropTable("scheduled_task_executions");
        op.dropTable("scheduled_tasks");
    }

    private static void createTasks(Operations op) {
        op.createTable(
                "scheduled_tasks",
                column("id", varchar(36)).notNull(),
                column("name", varchar(255)).notNull(),
                column("description", TEXT),
                column("namespace", varchar(255)).notNull(),
                column("user_id", varchar(255)),
                column("created_by", varchar(255)).notNull(),
                column("schedule_type", varchar(64)).notNull(),
                column("schedule_expression", varchar(255)).notNull(),
                column("timezone", varchar(64)).notNull().defaultsTo("UTC"),
                column("target_agent_name", varchar(255)).notNull(),
                column("target_type", varchar(64)).notNull().defaultsTo("agent"),
                column("task_message", JSON).notNull(),
                column("task_metadata", JSON),
                // Written out, because SQLite remembers the spelling.
                column("enabled", BOOLEAN).notNull().defaultsTo(expression("true")),
                column("max_retries", INTEGER).notNull().defaultsTo(0),
                column("retry_delay_seconds", INTEGER).notNull().defaultsTo(60),
                column("timeout_seconds", INTEGER).notNull().defaultsTo(3600),
                column("source", varchar(64)).defaultsTo("ui"),
                column("consecutive_failure_count", INTEGER).notNull().defaultsTo(0),
                column("run_count", INTEGER).notNull().defaultsTo(0),
                column("notification_config", JSON),
                column("created_at", BIGINT).notNull(),
                column("updated_at", BIGINT).notNull(),
                column("next_run_at", BIGINT),
                column("last_run_at", BIGINT),
                column("deleted_at", BIGINT),
                column("deleted_by", varchar(255)),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_scheduled_tasks_name").on("scheduled_tasks", "name"));
        op.createIndex(index("ix_scheduled_tasks_namespace").on("scheduled_tasks", "namespace"));
        op.createIndex(index("ix_scheduled_tasks_user_id").on("scheduled_tasks", "user_id"));
        op.createIndex(index("ix_scheduled_tasks_schedule_type").on("scheduled_tasks", "schedule_type"));
        op.createIndex(index("ix_scheduled_tasks_target_agent_name").on("scheduled_tasks", "target_agent_name"));
        op.createIndex(index("ix_scheduled_tasks_enabled").on("scheduled_tasks", "enabled"));
        op.createIndex(index("ix_scheduled_tasks_next_run_at").on("scheduled_tasks", "next_run_at"));
        op.createIndex(index("ix_scheduled_tasks_deleted_at").on("scheduled_tasks", "deleted_at"));
        op.on(
                Set.of(POSTGRESQL, SQLITE),
                other -> other.createIndex(index("uq_scheduled_tasks_namespace_name_active")
                        .on("scheduled_tasks", "namespace", "name")
                        .unique()
                        .where("deleted_at IS NULL")));
    }

    private static void createExecutions(Operations op) {
        op.createTable(
                "scheduled_task_executions",
                column("id", varchar(36)).notNull(),
                column("scheduled_task_id", varchar(36)).notNull(),
                column("status", varchar(64)).notNull(),
                column("a2a_task_id", varchar(255)),
                column("scheduled_for", BIGINT).notNull(),
                column("started_at", BIGINT),
                column("completed_at", BIGINT),
                column("result_summary", JSON),
                column("error_message", TEXT),
                column("retry_count", INTEGER).notNull().defaultsTo(0),
                column("artifacts", JSON),
                column("notifications_sent", JSON),
                primaryKey("id").unnamed(),
                foreignKey("scheduled_task_id")
                        .references("scheduled_tasks", "id")
                        .unnamed());
        op.createIndex(
                index("ix_scheduled_task_executions_task_id").on("scheduled_task_executions", "scheduled_task_id"));
        op.createIndex(index("ix_scheduled_task_executions_status").on("scheduled_task_executions", "status"));
        op.createIndex(
                index("ix_scheduled_task_executions_a2a_task_id").on("scheduled_task_executions", "a2a_task_id"));
        op.createIndex(
                index("ix_scheduled_task_executions_scheduled_for").on("scheduled_task_executions", "scheduled_for"));
    }
}
