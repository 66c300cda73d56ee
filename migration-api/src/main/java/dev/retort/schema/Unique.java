package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/** The rule that no two rows agree in some columns. Made by {@link Constraint#unique}. */
public final class Unique implements Constraint {
    private final Naming naming;
    private final List<String> columns;

    Unique(Naming naming, List<String> columns) {
        this.naming = naming;
        this.columns = ColumnNames.checked("a unique constraint", columns);
    }

    @Override
    public Naming naming() {
        return naming;
    }

    @Override
    public Unique named(String name) {
        return new Unique(new Naming.Given(name), columns);
    }

    @Override
    public Unique unnamed() {
        return new Unique(Naming.BY_DATABASE, columns);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** Returns the same rule about other columns. */
    public Unique onColumns(List<String> otherColumns) {
        return new Unique(naming, otherColumns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unique(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unique that && naming.equals(that.naming) && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(naming, columns);
    }

    @Override
    public String toString() {
        return "unique " + columns;
    }
}
