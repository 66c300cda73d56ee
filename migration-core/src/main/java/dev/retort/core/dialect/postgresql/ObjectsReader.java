package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.schema.DomainState;
import dev.retort.core.schema.EnumTypeState;
import dev.retort.core.schema.ExtensionState;
import dev.retort.core.schema.RoutineState;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.SequenceState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Domain;
import dev.retort.schema.Expression;
import dev.retort.schema.Extension;
import dev.retort.schema.Routine;
import dev.retort.schema.Sequence;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is no table from {@code pg_catalog}. */
final class ObjectsReader {
    private static final String ENUM_TYPES = """
        SELECT o.typname AS name,
          ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = o.oid ORDER BY e.enumsortorder)
            AS values
        FROM pg_catalog.pg_type AS o
        WHERE o.typnamespace = current_schema()::regnamespace AND o.typtype = 'e' AND\
        """ + of("pg_type");

    private static final String DOMAINS = """
        SELECT o.typname AS name, format_type(o.typbasetype, o.typtypmod) AS type, o.typnotnull AS not_null,
          o.typdefault AS value,
          (SELECT pg_get_expr(r.conbin, 0) FROM pg_catalog.pg_constraint AS r
           WHERE r.contypid = o.oid AND r.contype = 'c' LIMIT 1) AS condition
        FROM pg_catalog.pg_type AS o
        WHERE o.typnamespace = current_schema()::regnamespace AND o.typtype = 'd' AND\
        """ + of("pg_type");

    private static final String EXTENSIONS =
            "SELECT extname AS name FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql'";

    private static final String ROUTINES = """
        SELECT o.proname AS name, o.prokind = 'p' AS procedure, pg_get_function_arguments(o.oid) AS parameters,
          pg_get_function_result(o.oid) AS result, l.lanname AS language, o.prosrc AS body
        FROM pg_catalog.pg_proc AS o
        JOIN pg_catalog.pg_language AS l ON l.oid = o.prolang
        WHERE o.pronamespace = current_schema()::regnamespace AND o.prokind IN ('f', 'p') AND\
        """ + of("pg_proc");

    private static final String SEQUENCES = """
        SELECT o.relname AS name, s.seqstart AS start, s.seqincrement AS increment, s.seqmin AS smallest,
          s.seqmax AS largest, s.seqcache AS cache, s.seqcycle AS cycling
        FROM pg_catalog.pg_sequence AS s
        JOIN pg_catalog.pg_class AS o ON o.oid = s.seqrelid
        WHERE o.relnamespace = current_schema()::regnamespace AND\
        """ + of("pg_class");

    private static final String VIEWS = """
        SELECT o.relname AS name, o.relkind = 'm' AS materialized, pg_get_viewdef(o.oid) AS query
        FROM pg_catalog.pg_class AS o
        WHERE o.relnamespace = current_schema()::regnamespace AND o.relkind IN ('v', 'm') AND\
        """ + of("pg_class");

    /** Bits of {@code tgtype}: 1 row, 2 before, 4 insert, 8 delete, 16 update, 32 truncate, 64 instead. */
    private static final String TRIGGERS = """
        SELECT t.tgname AS name, c.relname AS table, t.tgtype::integer AS type, p.proname AS function,
          ARRAY(
            SELECT a.attname::text FROM unnest(t.tgattr) AS number
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = t.tgrelid AND a.attnum = number) AS columns
        FROM pg_catalog.pg_trigger AS t
        JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid
        JOIN pg_catalog.pg_proc AS p ON p.oid = t.tgfoid
        WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgparentid = 0\
        """;

    private final Connection connection;
    private final List<SchemaObject> objects = new ArrayList<>();

    private ObjectsReader(Connection connection) {
        this.connection = connection;
    }

    /** What belongs to an extension came with it, and what belongs to a column came with that. */
    private static String of(String catalogue) {
        return " NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.classid = '" + catalogue + "'::regclass"
                + " AND d.objid = o.oid AND d.deptype IN ('e', 'a', 'i')"
                + " AND d.refclassid IN ('pg_extension'::regclass, 'pg_class'::regclass))";
    }

    /** Returns the schema with all that is no table. */
    static SchemaState read(Connection connection, SchemaState tables) throws SQLException {
        ObjectsReader reader = new ObjectsReader(connection);
        reader.read();
        SchemaState state = tables;
        for (SchemaObject object : reader.objects) {
            state = state.with(object);
        }
        return state;
    }

    private void read() throws SQLException {
        forEach(ENUM_TYPES, row -> new EnumTypeState(row.text("name"), row.list("values")));
        forEach(DOMAINS, ObjectsReader::domain);
        forEach(EXTENSIONS, row -> new ExtensionState(Extension.extension(row.text("name"))));
        forEach(ROUTINES, ObjectsReader::routine);
        forEach(SEQUENCES, ObjectsReader::sequence);
        forEach(VIEWS, ObjectsReader::view);
        forEach(TRIGGERS, ObjectsReader::trigger);
    }

    private interface Reading {
        SchemaObject read(CatalogueRows row) throws SQLException;
    }

    private void forEach(String query, Reading reading) throws SQLException {
        CatalogueRows.forEach(connection, query, row -> objects.add(reading.read(row)));
    }

    private static SchemaObject domain(CatalogueRows row) throws SQLException {
        Domain domain = Domain.domain(row.text("name"), ColumnType.raw(row.text("type")));
        domain = row.flag("not_null") ? domain.notNull() : domain;
        Optional<String> value = row.find("value");
        domain = value.isPresent() ? domain.defaultsTo(Expression.expression(value.get())) : domain;
        Optional<String> condition = row.find("condition");
        return new DomainState(condition.isPresent() ? domain.check(condition.get()) : domain);
    }

    private static SchemaObject routine(CatalogueRows row) throws SQLException {
        String name = row.text("name");
        Routine routine = row.flag("procedure") ? Routine.procedure(name) : Routine.function(name);
        String parameters = row.text("parameters");
        routine = parameters.isEmpty() ? routine : routine.taking(parameters);
        Optional<String> result = row.find("result");
        routine = result.isPresent() ? routine.returns(result.get()) : routine;
        return new RoutineState(routine.language(row.text("language")).body(row.text("body")));
    }

    private static SchemaObject sequence(CatalogueRows row) throws SQLException {
        Sequence sequence = Sequence.sequence(row.text("name"))
                .startingAt(Long.parseLong(row.text("start")))
                .incrementingBy(Long.parseLong(row.text("increment")))
                .atLeast(Long.parseLong(row.text("smallest")))
                .atMost(Long.parseLong(row.text("largest")))
                .caching(Long.parseLong(row.text("cache")));
        return new SequenceState(row.flag("cycling") ? sequence.cycling() : sequence);
    }

    private static SchemaObject view(CatalogueRows row) throws SQLException {
        View view = View.view(row.text("name")).as(row.text("query"));
        return new ViewState(row.flag("materialized") ? view.materialized() : view);
    }

    private static SchemaObject trigger(CatalogueRows row) throws SQLException {
        int type = row.number("type").orElseThrow();
        List<TriggerEvent> events = new ArrayList<>();
        addIf((type & 4) != 0, TriggerEvent.INSERT, events);
        addIf((type & 16) != 0, TriggerEvent.UPDATE, events);
        addIf((type & 8) != 0, TriggerEvent.DELETE, events);
        addIf((type & 32) != 0, TriggerEvent.TRUNCATE, events);
        TriggerEvent[] all = events.toArray(TriggerEvent[]::new);
        Trigger.Named named = Trigger.trigger(row.text("name"));
        Trigger.Timed timed =
                (type & 64) != 0 ? named.insteadOf(all) : (type & 2) != 0 ? named.before(all) : named.after(all);
        Trigger trigger = timed.on(row.text("table"))
                .calling(row.text("function"))
                .ofColumns(row.list("columns").toArray(String[]::new));
        return new TriggerState((type & 1) != 0 ? trigger : trigger.forEachStatement());
    }

    private static void addIf(boolean wanted, TriggerEvent event, List<TriggerEvent> events) {
        if (wanted) {
            events.add(event);
        }
    }
}
