package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.VARCHAR;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Events get a film. */
@Revision(id = "add_clip_path", parent = "add_baselines", description = "Keep the clip of an event")
public final class AddClipPath implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("events", column("clip_path", VARCHAR));
    }
}
