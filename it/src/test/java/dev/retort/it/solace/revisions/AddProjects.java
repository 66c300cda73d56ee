package dev.retort.it.solace.revisions;

import static dev.retort.Condition.columnMissing;
import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Dialect.SQLITE;
import static dev.retort.schema.Dialect.allExcept;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ForeignKey;

/** Sessions may belong to a project. Some installations have got the table or the column already. */
@Revision(id = "add_projects_table_001", parent = "20251015_session_idx", description = "Add projects")
public final class AddProjects implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(table(
                        "projects",
                        column("id", string(36)).notNull(),
                        column("name", string(255)).notNull(),
                        column("user_id", string(255)).notNull(),
                        column("description", TEXT),
                        column("system_prompt", TEXT),
                        column("created_at", BIGINT).notNull(),
                        column("updated_at", BIGINT),
                        primaryKey("id").unnamed())
                .ifNotExists());
        op.when(columnMissing("sessions", "project_id"), AddProjects::addProjectToSessions);
    }

    private static void addProjectToSessions(Operations op) {
        op.addColumn("sessions", column("project_id", string(36)));
        op.createIndex(index("ix_sessions_project_id").on("sessions", "project_id"));
        ForeignKey toProject = foreignKey("project_id").references("projects", "id");
        op.on(allExcept(SQLITE), other -> other.addConstraint("sessions", toProject.named("fk_sessions_project_id")));
        op.on(SQLITE, sqlite -> {
            sqlite.addConstraint("sessions", toProject.unnamed());
            // The table was copied by hand and this index forgotten; other databases keep it.
            sqlite.dropIndex("sessions", "ix_sessions_user_updated");
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sessions", "project_id");
        op.dropTable("projects");
    }
}
