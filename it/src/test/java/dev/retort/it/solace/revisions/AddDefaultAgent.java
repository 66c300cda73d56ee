package dev.retort.it.solace.revisions;

import static dev.retort.it.solace.revisions.Strings.string;
import static dev.retort.schema.Column.column;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** A project may say which agent answers. */
@Revision(id = "default_agent_001", parent = "soft_del_search_001", description = "Add the default agent of projects")
public final class AddDefaultAgent implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("projects", column("default_agent_id", string(36)));
    }
}
