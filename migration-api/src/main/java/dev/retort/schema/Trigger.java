package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a database does by itself when rows of a table change. Immutable; each method returns a changed copy.
 *
 * <p>PostgreSQL calls a function ({@link #calling}), the other databases carry out a body ({@link #body}); a trigger for
 * all of them says both.
 */
public final class Trigger {
    private final String name;
    private final Timing timing;
    private final List<TriggerEvent> events;
    private final String table;
    private final List<String> columns;
    private final boolean forEachStatement;
    private final Optional<String> condition;
    private final Optional<String> function;
    private final Optional<String> body;

    private Trigger(
            String name,
            Timing timing,
            List<TriggerEvent> events,
            String table,
            List<String> columns,
            boolean forEachStatement,
            Optional<String> condition,
            Optional<String> function,
            Optional<String> body) {
        this.name = name;
        this.timing = timing;
        this.events = List.copyOf(events);
        this.table = table;
        this.columns = List.copyOf(columns);
        this.forEachStatement = forEachStatement;
        this.condition = condition;
        this.function = function;
        this.body = body;
    }

    /** When a trigger does something. */
    public enum Timing {
        BEFORE,
        AFTER,
        INSTEAD_OF
    }

    /** A trigger that does not say yet what it waits for. */
    public static final class Named {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /** Returns the trigger, doing something before these events. */
        public Timed before(TriggerEvent... events) {
            return new Timed(name, Timing.BEFORE, List.of(events));
        }

        /** Returns the trigger, doing something after these events. */
        public Timed after(TriggerEvent... events) {
            return new Timed(name, Timing.AFTER, List.of(events));
        }

        /** Returns the trigger, doing something instead of these events, on a view. */
        public Timed insteadOf(TriggerEvent... events) {
            return new Timed(name, Timing.INSTEAD_OF, List.of(events));
        }
    }

    /** A trigger that does not say yet what it belongs to. */
    public static final class Timed {
        private final String name;
        private final Timing timing;
        private final List<TriggerEvent> events;

        private Timed(String name, Timing timing, List<TriggerEvent> events) {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("trigger " + name + " needs at least one event");
            }
            this.name = name;
            this.timing = timing;
            this.events = events;
        }

        /** Returns the trigger of that table or view, for each row. */
        public Trigger on(String table) {
            return new Trigger(
                    name,
                    timing,
                    events,
                    table,
                    List.of(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Returns the beginning of a trigger with this name. */
    public static Named trigger(String name) {
        return new Named(name);
    }

    /** Returns the trigger, waiting for updates of these columns only. */
    public Trigger ofColumns(String... otherColumns) {
        return new Trigger(
                name, timing, events, table, List.of(otherColumns), forEachStatement, condition, function, body);
    }

    /** Returns the trigger, doing something once for a statement. */
    public Trigger forEachStatement() {
        return new Trigger(name, timing, events, table, columns, true, condition, function, body);
    }

    /** Returns the trigger, doing something only where the expression, which may name {@code NEW} and {@code OLD}, is true. */
    public Trigger when(String expression) {
        return new Trigger(
                name, timing, events, table, columns, forEachStatement, Optional.of(expression), function, body);
    }

    /** Returns the trigger, calling a function on PostgreSQL: its name, or name and arguments in parentheses. */
    public Trigger calling(String otherFunction) {
        return new Trigger(
                name, timing, events, table, columns, forEachStatement, condition, Optional.of(otherFunction), body);
    }

    /** Returns the trigger, carrying out statements on databases other than PostgreSQL. */
    public Trigger body(String statements) {
        return new Trigger(
                name, timing, events, table, columns, forEachStatement, condition, function, Optional.of(statements));
    }

    /** Returns the same trigger under another name. */
    public Trigger named(String otherName) {
        return new Trigger(otherName, timing, events, table, columns, forEachStatement, condition, function, body);
    }

    /** Returns the same trigger on another table. */
    public Trigger onTable(String otherTable) {
        return new Trigger(name, timing, events, otherTable, columns, forEachStatement, condition, function, body);
    }

    /** Returns the trigger's name. */
    public String name() {
        return name;
    }

    /** Returns when it does it. */
    public Timing timing() {
        return timing;
    }

    /** Returns what it waits for. */
    public List<TriggerEvent> events() {
        return events;
    }

    /** Returns the table, or view, that it belongs to. */
    public String table() {
        return table;
    }

    /** Returns the columns whose update it waits for; none if any will do. */
    public List<String> columns() {
        return columns;
    }

    /** Tells whether it does it once for a statement, not once for each row. */
    public boolean isForEachStatement() {
        return forEachStatement;
    }

    /** Returns on what condition it does it, where there is one. */
    public Optional<String> condition() {
        return condition;
    }

    /** Returns the call of a function, where there is one. */
    public Optional<String> function() {
        return function;
    }

    /** Returns the statements, where there are any. */
    public Optional<String> body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trigger that
                && name.equals(that.name)
                && timing.equals(that.timing)
                && events.equals(that.events)
                && table.equals(that.table)
                && columns.equals(that.columns)
                && forEachStatement == that.forEachStatement
                && condition.equals(that.condition)
                && function.equals(that.function)
                && body.equals(that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, timing, events, table, columns, forEachStatement, condition, function, body);
    }

    @Override
    public String toString() {
        return "trigger " + name + " on " + table;
    }
}
