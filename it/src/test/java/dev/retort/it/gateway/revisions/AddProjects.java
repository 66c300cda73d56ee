package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TIMESTAMP;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;
import static dev.retort.schema.Table.table;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ForeignKey;

/** Sessions may belong to a project. Some installations have got parts of this already. */
@Revision(id = "1771587000000", parent = "1771496000000", description = "Add projects and the project of sessions")
public final class AddProjects implements Migration {
    private static final ForeignKey TO_PROJECT = foreignKey("project_id")
            .references("projects", "id")
            .onDelete(SET_NULL)
            .named("fk_sessions_project_id");

    @Override
    public void upgrade(Operations op) {
        createProjects(op);
        op.addColumnIfMissing("sessions", column("project_id", UUID));
        op.addConstraintIfMissing("sessions", TO_PROJECT);
        op.createIndex(
                index("idx_sessions_project_id").on("sessions", "project_id").ifNotExists());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("sessions", "project_id");
        op.dropTable("projects");
    }

    private static void createProjects(Operations op) {
        op.createTable(table(
                        "projects",
                        column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                        column("name", varchar(120)).notNull(),
                        column("user_id", UUID).notNull(),
                        column("created_at", TIMESTAMP).notNull().defaultsTo(NOW),
                        column("updated_at", TIMESTAMP).notNull().defaultsTo(NOW),
                        primaryKey("id").unnamed(),
                        foreignKey("user_id")
                                .references("users", "id")
                                .onDelete(CASCADE)
                                .named("fk_projects_user_id"))
                .ifNotExists());
        op.createIndex(
                index("idx_projects_updated_at").on("projects", "updated_at").ifNotExists());
        op.createIndex(index("idx_projects_user_id").on("projects", "user_id").ifNotExists());
    }
}
