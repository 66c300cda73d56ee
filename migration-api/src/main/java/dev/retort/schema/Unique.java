package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rule that no two rows agree in some columns. Made by {@link Constraint#unique}. */
public final class Unique implements Constraint {
    private final Naming naming;
    private final List<String> columns;
    private final ConstraintOptions options;

    Unique(Naming naming, List<String> columns, ConstraintOptions options) {
        this.naming = naming;
        this.columns = ColumnNames.checked("a unique constraint", columns);
        this.options = options;
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public Unique named(String name) {
        return new Unique(new Naming.Given(name), columns, options);
    }

    @Override
    public Unique unnamed() {
        return new Unique(Naming.BY_DATABASE, columns, options);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Returns the same rule about other columns. */
    public Unique onColumns(List<String> otherColumns) {
        return new Unique(naming, otherColumns, options);
    }

    /** Returns the same rule, looked at after each statement unless a transaction asks for later. */
    public Unique deferrable() {
        return withOptions(options.withDeferral(Deferral.POSSIBLE));
    }

    /** Returns the same rule, looked at when the transaction commits. */
    public Unique initiallyDeferred() {
        return withOptions(options.withDeferral(Deferral.INITIAL));
    }

    /** Returns the same rule, in which nulls are equal, on PostgreSQL from version 15 on. */
    public Unique nullsNotDistinct() {
        return withOptions(options.withNullsNotDistinct(true));
    }

    /** Returns the same rule, with these columns in its index too, on PostgreSQL. */
    public Unique including(String... columnsBesides) {
        return withOptions(options.withIncluded(List.of(columnsBesides)));
    }

    /** Returns the same rule, to take over this unique index of the same columns, on PostgreSQL. */
    public Unique usingIndex(String index) {
        return withOptions(options.withIndex(Optional.of(index)));
    }

    /** Returns the same rule with what SQLite does with a row that breaks it. */
    public Unique onConflict(ConflictResolution resolution) {
        return withOptions(options.withOnConflict(resolution));
    }

    @Override
    public Unique withOptions(ConstraintOptions otherOptions) {
        return new Unique(naming, columns, otherOptions);
    }

    @Override
    public ConstraintOptions options() {
        return options;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unique(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unique that
                && naming.equals(that.naming)
                && columns.equals(that.columns)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, columns, options);
    }

    @Override
    public String toString() {
        return "unique " + columns;
    }
}
