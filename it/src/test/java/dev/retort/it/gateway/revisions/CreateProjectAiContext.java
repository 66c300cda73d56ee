package dev.retort.it.gateway.revisions;

import static dev.retort.it.gateway.revisions.Values.NOW;
import static dev.retort.it.gateway.revisions.Values.RANDOM_UUID;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.TIMESTAMP_TZ;
import static dev.retort.schema.ColumnType.UUID;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What an agent is to know of a project. */
@Revision(id = "1771900000000", parent = "1771800000000", description = "Create the instructions of projects")
public final class CreateProjectAiContext implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "project_ai_context",
                column("id", UUID).notNull().defaultsTo(RANDOM_UUID),
                column("project_id", UUID).notNull(),
                column("project_instructions", TEXT),
                column("created_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                column("updated_at", TIMESTAMP_TZ).notNull().defaultsTo(NOW),
                primaryKey("id").unnamed(),
                unique("project_id").unnamed(),
                foreignKey("project_id")
                        .references("projects", "id")
                        .onDelete(CASCADE)
                        .unnamed());
        op.createIndex(index("idx_project_ai_context_project_id").on("project_ai_context", "project_id"));
    }
}
