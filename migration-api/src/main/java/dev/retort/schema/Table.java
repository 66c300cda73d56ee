package dev.retort.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table to create: its columns and constraints in their order. Immutable. */
public final class Table {
    private final String name;
    private final List<TableElement> elements;
    private final Optional<String> comment;
    private final boolean tolerant;

    private Table(String name, List<TableElement> elements, Optional<String> comment, boolean tolerant) {
        this.name = name;
        this.elements = List.copyOf(elements);
        this.comment = comment;
        this.tolerant = tolerant;
    }

    /** Returns the table with these columns and constraints. */
    public static Table table(String name, TableElement... elements) {
        return new Table(name, List.of(elements), Optional.empty(), false);
    }

    /** Returns the table with a comment, kept by databases that know comments. */
    public Table comment(String text) {
        return new Table(name, elements, Optional.of(text), tolerant);
    }

    /** Returns the table, to be created only if none has its name. Such a creation cannot be undone by itself. */
    public Table ifNotExists() {
        return new Table(name, elements, comment, true);
    }

    /** Returns the table with other columns and constraints. */
    public Table withElements(List<? extends TableElement> otherElements) {
        return new Table(name, List.copyOf(otherElements), comment, tolerant);
    }

    /** Returns the table's name. */
    public String name() {
        return name;
    }

    /** Returns columns and constraints in the order in which they were given. */
    public List<TableElement> elements() {
        return elements;
    }

    /** Returns the comment, where there is one. */
    public Optional<String> comment() {
        return comment;
    }

    /** Tells whether an existing table of that name is accepted instead. */
    public boolean isIfNotExists() {
        return tolerant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && name.equals(that.name)
                && elements.equals(that.elements)
                && comment.equals(that.comment)
                && tolerant == that.tolerant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, elements, comment, tolerant);
    }

    @Override
    public String toString() {
        return "table " + name;
    }
}
