package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/** The columns by which a table's rows are told apart. Made by {@link Constraint#primaryKey}. */
public final class PrimaryKey implements Constraint {
    private final Naming naming;
    private final List<String> columns;

    PrimaryKey(Naming naming, List<String> columns) {
        this.naming = naming;
        this.columns = ColumnNames.checked("a primary key", columns);
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public PrimaryKey named(String name) {
        return new PrimaryKey(new Naming.Given(name), columns);
    }

    @Override
    public PrimaryKey unnamed() {
        return new PrimaryKey(Naming.BY_DATABASE, columns);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Returns the same rule about other columns. */
    public PrimaryKey onColumns(List<String> otherColumns) {
        return new PrimaryKey(naming, otherColumns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrimaryKey that && naming.equals(that.naming) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, columns);
    }

    @Override
    public String toString() {
        return "primary key " + columns;
    }
}
