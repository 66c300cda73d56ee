package dev.retort.it.nemotron.revisions;

import static dev.retort.it.nemotron.revisions.Types.TSVECTOR;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexMethod.GIN;
import static dev.retort.schema.Routine.function;
import static dev.retort.schema.Trigger.trigger;
import static dev.retort.schema.TriggerEvent.INSERT;
import static dev.retort.schema.TriggerEvent.UPDATE;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** A trigger keeps the words of each event, of its camera too. */
@Revision(id = "20251228_fts", parent = "968b0dff6a9b", description = "Search events by their words")
public final class AddFullTextSearch implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("events", column("object_types", TEXT));
        op.addColumn("events", column("search_vector", TSVECTOR));
        op.createRoutine(function("events_search_vector_update")
                .returns("trigger")
                .language("plpgsql")
                .body("""
                        DECLARE cam text;
                        BEGIN
                          cam := (SELECT k.name FROM cameras k WHERE k.id = NEW.camera_id);
                          NEW.search_vector := to_tsvector('english',
                              concat_ws(' ', NEW.summary, NEW.reasoning, NEW.object_types, cam));
                          RETURN NEW;
                        END"""));
        op.createTrigger(trigger("events_search_vector_trigger")
                .before(INSERT, UPDATE)
                .on("events")
                .calling("events_search_vector_update"));
        op.sql(Sql.of("""
                        UPDATE events
                        SET search_vector = to_tsvector('english', concat_ws(' ', events.summary, events.reasoning, events.object_types, k.name))
                        FROM cameras k WHERE k.id = events.camera_id""").reversedByNothing());
        op.createIndex(
                index("idx_events_search_vector").on("events", "search_vector").using(GIN));
    }
}
