package dev.retort.it.nemotron.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** What the model was asked. */
@Revision(id = "add_llm_prompt", parent = "fix_search_vector_backfill", description = "Keep the prompt of an event")
public final class AddPromptOfEvents implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("events", column("llm_prompt", TEXT));
    }
}
