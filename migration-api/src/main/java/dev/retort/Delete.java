package dev.retort;

import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rows of a table that go away: those for which {@link #where} holds, those with a row in another table ({@link
 * #joining}), or {@link #everyRow}. Immutable.
 */
public final class Delete {
    private final String table;
    private final RowSelection selection;
    private final boolean every;
    private final Optional<Consumer<Operations>> reverse;

    private Delete(String table, RowSelection selection, boolean every, Optional<Consumer<Operations>> reverse) {
        this.table = table;
        this.selection = selection;
        this.every = every;
        this.reverse = reverse;
    }

    /** Returns a deletion from that table; which rows is still to be said. */
    public static Delete deleteFrom(String table) {
        return new Delete(table, RowSelection.ALL, false, Optional.empty());
    }

    /** Returns the deletion of all rows. */
    public Delete everyRow() {
        return new Delete(table, selection, true, reverse);
    }

    /** Returns the deletion of those rows only that have one in another table. */
    public Delete joining(String otherTable, String condition) {
        return joining(otherTable, otherTable, Expression.expression(condition));
    }

    /** Returns the deletion of those rows only that have one in another table, which gets another name here. */
    public Delete joining(String otherTable, String alias, String condition) {
        return joining(otherTable, alias, Expression.expression(condition));
    }

    /** Returns the deletion of those rows only that have one in another table, which gets another name here. */
    public Delete joining(String otherTable, String alias, Expression condition) {
        return new Delete(table, selection.joining(new Joined(otherTable, alias, condition)), every, reverse);
    }

    /** Returns the deletion of those rows only for which the condition holds. */
    public Delete where(String condition) {
        return where(Expression.expression(condition));
    }

    /** Returns the deletion of those rows only for which the condition holds. */
    public Delete where(Expression condition) {
        return new Delete(table, selection.where(condition), every, reverse);
    }

    /** Returns the deletion with a value, quoted as the database wants it, in place of each {@code :name} in its SQL. */
    public Delete with(String name, Object value) {
        return new Delete(table, selection.with(name, value), every, reverse);
    }

    /** Returns the deletion, taken back by these operations. */
    public Delete reversedBy(Consumer<Operations> operations) {
        return new Delete(table, selection, every, Optional.of(operations));
    }

    /** Returns the deletion, with nothing to do on the way back. */
    public Delete reversedByNothing() {
        return reversedBy(operations -> {});
    }

    /** Returns the table whose rows go. */
    public String table() {
        return table;
    }

    /** Tells whether it was said in so many words that all rows go. */
    public boolean isEveryRow() {
        return every;
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

    /** Returns what takes the deletion back, where that was said. */
    public Optional<Consumer<Operations>> reverse() {
        return reverse;
    }

    @Override
    public String toString() {
        return "deleteFrom(" + table + ")";
    }
}
