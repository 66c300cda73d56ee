package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A project is private unless its owner says otherwise. */
@Revision(id = "1771592000000", parent = "1771589000000", description = "Add who sees a project")
public final class AddProjectVisibility implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("projects", column("visibility", varchar(16)).notNull().defaultsTo("private"));
        op.createIndex(index("idx_projects_visibility").on("projects", "visibility"));
    }
}
