package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A project may stay on top of the list. */
@Revision(
        id = "20260318_project_is_pinned",
        parent = "20260123_add_share_links",
        description = "Add the pin of projects")
public final class AddPinnedProjects implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Written out, because SQLite remembers the spelling.
        op.addColumn("projects", column("is_pinned", BOOLEAN).notNull().defaultsTo(expression("false")));
        op.createIndex(index("ix_projects_is_pinned").on("projects", "is_pinned"));
    }
}
