package dev.retort.it.nemotron.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** The trigger saw only events that were written after it. */
@Revision(id = "fix_search_vector_backfill", parent = "fix_datetime_tz", description = "Fill missing search vectors")
public final class FillSearchVectors implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.sql(Sql.of("""
                    UPDATE events SET search_vector = to_tsvector('english', concat_ws(' ', events.summary,
                    events.reasoning, events.object_types, k.name)) FROM cameras k WHERE k.id = events.camera_id AND
                    events.search_vector IS NULL""").reversedByNothing());
        op.sql(Sql.of("""
                    UPDATE events SET search_vector = to_tsvector('english', concat_ws(' ', summary, reasoning,
                    object_types)) WHERE search_vector IS NULL AND NOT EXISTS (SELECT 1 FROM cameras k WHERE k.id =
                    events.camera_id)""").reversedByNothing());
    }
}
