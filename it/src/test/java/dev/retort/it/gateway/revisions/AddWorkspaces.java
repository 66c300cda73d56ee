package dev.retort.it.gateway.revisions;

import static dev.retort.Update.update;
import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** Projects belong to workspaces; every user gets one of them to begin with. */
@Revision(id = "1771593000000", parent = "1771592000000", description = "Add workspaces and the workspace of projects")
public final class AddWorkspaces implements Migration {
    @Override
    public void upgrade(Operations op) {
        createWorkspaces(op);
        op.addColumn("projects", column("workspace_id", UUID));
        op.addConstraint(
                "projects",
                foreignKey("workspace_id")
                        .references("workspaces", "id")
                        .onDelete(SET_NULL)
                        .named("fk_projects_workspace_id"));
        op.createIndex(index("idx_projects_workspace_id").on("projects", "workspace_id"));
        op.sql(Sql.of("""
                INSERT INTO workspaces (user_id, name, slug, is_default)
                SELECT users.id, 'Personal', 'personal', true
                FROM users
                WHERE NOT EXISTS (
                    SELECT 1 FROM workspaces AS own WHERE own.user_id = users.id AND own.is_default)
                ON CONFLICT (user_id, slug) DO UPDATE SET
                    name = EXCLUDED.name, is_default = true, updated_at = now()""").reversedByNothing());
        op.update(update("projects")
                .set("workspace_id", expression("workspaces.id"))
                .joining("workspaces", "workspaces.user_id = projects.user_id AND workspaces.is_default")
                .where("projects.workspace_id IS NULL")
                .reversedByNothing());
    }

    private static void createWorkspaces(Operations op) {
        op.createTable(
                "workspaces",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("user_id", UUID).notNull(),
                column("name", varchar(120)).notNull(),
                column("slug", varchar(120)).notNull(),
                column("is_default", BOOLEAN).notNull().defaultsTo(false),
                column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                foreignKey("user_id")
                        .references("users", "id")
                        .onDelete(CASCADE)
                        .named("fk_workspaces_user_id"));
        op.createIndex(index("idx_workspaces_user_id").on("workspaces", "user_id"));
        op.createIndex(index("idx_workspaces_user_id_is_default").on("workspaces", "user_id", "is_default"));
        op.createIndex(index("uq_workspaces_user_id_slug")
                .on("workspaces", "user_id", "slug")
                .unique());
    }
}
