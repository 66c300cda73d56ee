package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Dialect;
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what is no table from {@code information_schema}. */
final class ObjectsReader {
    private static final String VIEWS = "SELECT table_name AS name, view_definition AS query"
            + " FROM information_schema.views WHERE table_schema = DATABASE()";

    private static final String ROUTINES = "SELECT routine_name AS name, routine_type = 'PROCEDURE' AS is_procedure,"
            + " routine_definition AS body FROM information_schema.routines WHERE routine_schema = DATABASE()";

    private static final String TRIGGERS = "SELECT trigger_name AS name, event_object_table AS table_name,"
            + " action_timing AS timing, event_manipulation AS event, action_statement AS body"
            + " FROM information_schema.triggers WHERE trigger_schema = DATABASE()";

    private static final String SEQUENCES = "SELECT table_name AS name FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'SEQUENCE'";

    private final Connection connection;
    private final List<SchemaObject> objects = new ArrayList<>();

    private ObjectsReader(Connection connection) {
        this.connection = connection;
    }

    /** Returns the schema with all that is no table. */
    static SchemaState read(Connection connection, SchemaState tables) throws SQLException {
        ObjectsReader reader = new ObjectsReader(connection);
        reader.read(tables.dialect());
        SchemaState state = tables;
        for (SchemaObject object : reader.objects) {
            state = state.with(object);
        }
        return state;
    }

    private void read(Dialect dialect) throws SQLException {
        CatalogueRows.forEach(
                connection,
                VIEWS,
                row -> objects.add(new ViewState(View.view(row.text("name")).as(row.text("query")))));
        CatalogueRows.forEach(connection, ROUTINES, row -> objects.add(routine(row)));
        CatalogueRows.forEach(connection, TRIGGERS, row -> objects.add(trigger(row)));
        if (dialect == Dialect.MARIADB) {
            List<String> names = new ArrayList<>();
            CatalogueRows.forEach(connection, SEQUENCES, row -> names.add(row.text("name")));
            for (String name : names) {
                readSequence(name);
            }
        }
    }

    private static SchemaObject routine(CatalogueRows row) throws SQLException {
        String name = row.text("name");
        Routine routine = row.flag("is_procedure") ? Routine.procedure(name) : Routine.function(name);
        return new RoutineState(routine.body(row.text("body")));
    }

    private static SchemaObject trigger(CatalogueRows row) throws SQLException {
        TriggerEvent event = TriggerEvent.valueOf(row.text("event"));
        Trigger.Named named = Trigger.trigger(row.text("name"));
        Trigger.Timed timed = row.text("timing").equals("BEFORE") ? named.before(event) : named.after(event);
        return new TriggerState(timed.on(row.text("table_name")).body(row.text("body")));
    }

    /** A sequence of MariaDB is read like a table of one row. */
    private void readSequence(String name) throws SQLException {
        String query = "SELECT start_value, increment, minimum_value, maximum_value, cache_size, cycle_option FROM `"
                + name.replace("`", "``") + "`";
        CatalogueRows.forEach(connection, query, row -> {
            Sequence sequence = Sequence.sequence(name)
                    .startingAt(Long.parseLong(row.text("start_value")))
                    .incrementingBy(Long.parseLong(row.text("increment")))
                    .atLeast(Long.parseLong(row.text("minimum_value")))
                    .atMost(largest(Long.parseLong(row.text("maximum_value"))))
                    .caching(Long.parseLong(row.text("cache_size")));
            objects.add(new SequenceState(row.flag("cycle_option") ? sequence.cycling() : sequence));
        });
    }

    /** The largest number that a sequence can give is one less than a whole number of 64 bits can be. */
    private static long largest(long number) {
        return number == Long.MAX_VALUE - 1 ? Long.MAX_VALUE : number;
    }
}
