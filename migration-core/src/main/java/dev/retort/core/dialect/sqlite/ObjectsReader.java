package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.CatalogueRows;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TriggerState;
import dev.retort.core.schema.ViewState;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads views and triggers from their definitions in {@code sqlite_master}. */
final class ObjectsReader {
    private static final String VIEWS = "SELECT name, sql FROM sqlite_master WHERE type = 'view'";
    private static final String TRIGGERS = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'";

    private static final Pattern VIEW = Pattern.compile(".*?\\sAS\\s+(.*)", options());

    private static final Pattern TRIGGER = Pattern.compile(
            ".*?\\s(BEFORE|AFTER|INSTEAD\\s+OF)?\\s*(INSERT|UPDATE|DELETE)(?:\\s+OF\\s+(.*?))?\\s+ON\\s+.*?"
                    + "(?:\\sWHEN\\s+(.*?))?\\s+(BEGIN\\b.*)",
            options());

    private ObjectsReader() {}

    private static int options() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /** Returns the schema with its views and triggers. */
    static SchemaState read(Connection connection, SchemaState tables) throws SQLException {
        List<ViewState> views = new ArrayList<>();
        CatalogueRows.forEach(connection, VIEWS, row -> {
            Matcher definition = VIEW.matcher(row.text("sql"));
            if (definition.matches()) {
                views.add(new ViewState(View.view(row.text("name")).as(part(definition, 1))));
            }
        });
        List<TriggerState> triggers = new ArrayList<>();
        CatalogueRows.forEach(connection, TRIGGERS, row -> {
            Matcher definition = TRIGGER.matcher(row.text("sql"));
            if (definition.matches()) {
                triggers.add(trigger(row.text("name"), row.text("tbl_name"), definition));
            }
        });
        SchemaState state = tables;
        for (ViewState view : views) {
            state = state.with(view);
        }
        for (TriggerState trigger : triggers) {
            state = state.with(trigger);
        }
        return state;
    }

    private static TriggerState trigger(String name, String table, Matcher definition) {
        TriggerEvent event = TriggerEvent.valueOf(part(definition, 2).toUpperCase(Locale.ROOT));
        String timing =
                Optional.ofNullable(definition.group(1)).orElse("BEFORE").toUpperCase(Locale.ROOT);
        Trigger.Named named = Trigger.trigger(name);
        Trigger.Timed timed = timing.startsWith("INSTEAD")
                ? named.insteadOf(event)
                : timing.equals("AFTER") ? named.after(event) : named.before(event);
        Trigger trigger = timed.on(table).body(part(definition, 5));
        trigger = Optional.ofNullable(definition.group(3))
                .map(columns -> columns.replace("\"", "").split("\\s*,\\s*", -1))
                .map(trigger::ofColumns)
                .orElse(trigger);
        return new TriggerState(
                Optional.ofNullable(definition.group(4)).map(trigger::when).orElse(trigger));
    }

    /** Returns a part that no definition goes without. */
    private static String part(Matcher definition, int number) {
        return Objects.requireNonNull(definition.group(number));
    }
}
