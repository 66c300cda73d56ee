package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The columns by which a table's rows are told apart. Made by {@link Constraint#primaryKey}. */
public final class PrimaryKey implements Constraint {
    private final Naming naming;
    private final List<String> columns;
    private final ConstraintOptions options;

    PrimaryKey(Naming naming, List<String> columns, ConstraintOptions options) {
        this.naming = naming;
        this.columns = ColumnNames.checked("a primary key", columns);
        this.options = options;
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public PrimaryKey named(String name) {
        return new PrimaryKey(new Naming.Given(name), columns, options);
    }

    @Override
    public PrimaryKey unnamed() {
        return new PrimaryKey(Naming.BY_DATABASE, columns, options);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Returns the same rule about other columns. */
    public PrimaryKey onColumns(List<String> otherColumns) {
        return new PrimaryKey(naming, otherColumns, options);
    }

    /** Returns the same rule, looked at after each statement unless a transaction asks for later. */
    public PrimaryKey deferrable() {
        return withOptions(options.withDeferral(Deferral.POSSIBLE));
    }

    /** Returns the same rule, looked at when the transaction commits. */
    public PrimaryKey initiallyDeferred() {
        return withOptions(options.withDeferral(Deferral.INITIAL));
    }

    /** Returns the same rule, with these columns in its index too, on PostgreSQL. */
    public PrimaryKey including(String... columnsBesides) {
        return withOptions(options.withIncluded(List.of(columnsBesides)));
    }

    /** Returns the same rule, to take over this unique index of the same columns, on PostgreSQL. */
    public PrimaryKey usingIndex(String index) {
        return withOptions(options.withIndex(Optional.of(index)));
    }

    /** Returns the same rule with what SQLite does with a row that breaks it. */
    public PrimaryKey onConflict(ConflictResolution resolution) {
        return withOptions(options.withOnConflict(resolution));
    }

    @Override
    public PrimaryKey withOptions(ConstraintOptions otherOptions) {
        return new PrimaryKey(naming, columns, otherOptions);
    }

    @Override
    public ConstraintOptions options() {
        return options;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrimaryKey that
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
        return "primary key " + columns;
    }
}
