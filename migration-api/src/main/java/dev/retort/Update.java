package dev.retort;

import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * New values for the rows of a table, all of them unless {@link #where} says which. Immutable.
 *
 * <p>With {@link #joining}, values and conditions may come from other tables. Each database gets its own form of that.
 */
public final class Update {
    private static final Value NULL = Expression.expression("NULL");

    private final String table;
    private final Map<String, Value> assignments;
    private final RowSelection selection;
    private final Optional<Consumer<Operations>> reverse;

    private Update(
            String table,
            Map<String, Value> assignments,
            RowSelection selection,
            Optional<Consumer<Operations>> reverse) {
        this.table = table;
        this.assignments = Collections.unmodifiableMap(new LinkedHashMap<>(assignments));
        this.selection = selection;
        this.reverse = reverse;
    }

    /** Returns an update of that table, with nothing to set yet. */
    public static Update update(String table) {
        return new Update(table, Map.of(), RowSelection.ALL, Optional.empty());
    }

    /**
     * Returns the update that also sets a column.
     *
     * @param value a constant, or an {@link Expression} over the row and those joined to it
     */
    public Update set(String column, Object value) {
        Map<String, Value> more = new LinkedHashMap<>(assignments);
        if (more.put(column, Value.of(value)) != null) {
            throw new IllegalArgumentException("an update of " + table + " sets column " + column + " twice");
        }
        return new Update(table, more, selection, reverse);
    }

    /** Returns the update that also sets a column to null. */
    public Update setNull(String column) {
        return set(column, NULL);
    }

    /** Returns the update that looks at the rows of another table, too, and changes only rows that have one there. */
    public Update joining(String otherTable, String condition) {
        return joining(otherTable, otherTable, Expression.expression(condition));
    }

    /** Returns the update that looks at the rows of another table, under another name. */
    public Update joining(String otherTable, String alias, String condition) {
        return joining(otherTable, alias, Expression.expression(condition));
    }

    /** Returns the update that looks at the rows of another table, under another name. */
    public Update joining(String otherTable, String alias, Expression condition) {
        return new Update(table, assignments, selection.joining(new Joined(otherTable, alias, condition)), reverse);
    }

    /** Returns the update of those rows only for which the condition holds. */
    public Update where(String condition) {
        return where(Expression.expression(condition));
    }

    /** Returns the update of those rows only for which the condition holds. */
    public Update where(Expression condition) {
        return new Update(table, assignments, selection.where(condition), reverse);
    }

    /** Returns the update with a value, quoted as the database wants it, in place of each {@code :name} in its SQL. */
    public Update with(String name, Object value) {
        return new Update(table, assignments, selection.with(name, value), reverse);
    }

    /** Returns the update, taken back by these operations. */
    public Update reversedBy(Consumer<Operations> operations) {
        return new Update(table, assignments, selection, Optional.of(operations));
    }

    /** Returns the update, with nothing to do on the way back. */
    public Update reversedByNothing() {
        return reversedBy(operations -> {});
    }

    /** Returns the table whose rows change. */
    public String table() {
        return table;
    }

    /** Returns the new values by column, in the order in which they were given. */
    public Map<String, Value> assignments() {
        return assignments;
    }

    /** Returns the tables that are looked at, too. */
    public List<Joined> joins() {
        return new ArrayList<>(selection.joins());
    }

    /** Returns the condition, where there is one. */
    public Optional<Expression> condition() {
        return selection.condition();
    }

    /** Returns the values by name. */
    public Map<String, Value> parameters() {
        return selection.parameters();
    }

    /** Returns what takes the update back, where that was said. */
    public Optional<Consumer<Operations>> reverse() {
        return reverse;
    }

    @Override
    public String toString() {
        return "update(" + table + ")";
    }
}
