package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Files of a project that an agent always reads. */
@Revision(id = "1772000000000", parent = "1771900000000", description = "Create the documents of projects")
public final class CreateProjectRepoDocs implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "project_repo_docs",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("project_id", UUID).notNull(),
                column("path", TEXT).notNull(),
                column("mode", TEXT).notNull().defaultsTo("always"),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("project_id", "path").named("uq_project_repo_docs_project_id_path"),
                foreignKey("project_id")
                        .references("projects", "id")
                        .onDelete(CASCADE)
                        .unnamed(),
                check("mode = 'always'").named("chk_project_repo_docs_mode_always"));
        op.createIndex(index("idx_project_repo_docs_project_id").on("project_repo_docs", "project_id"));
    }
}
