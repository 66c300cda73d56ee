package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Who takes part in a project, and as what. */
@Revision(id = "add_project_users_001", parent = "add_projects_table_001", description = "Add members of projects")
public final class AddProjectUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "project_users",
                column("id", string(36)).notNull(),
                column("project_id", string(36)).notNull(),
                column("user_id", string(255)).notNull(),
                column("role", string(50)).notNull(),
                column("added_at", BIGINT).notNull(),
                column("added_by_user_id", string(255)).notNull(),
                primaryKey("id").unnamed(),
                unique("project_id", "user_id").named("uq_project_user"),
                foreignKey("project_id")
                        .references("projects", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("ix_project_users_project_id").on("project_users", "project_id"));
        op.createIndex(index("ix_project_users_user_id").on("project_users", "user_id"));
        op.createIndex(index("ix_project_users_user_project").on("project_users", "user_id", "project_id"));
    }
}
