package dev.retort.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A table to create: its columns and constraints in their order. Immutable; each method returns a changed copy. */
public final class Table {
    private final String name;
    private final List<TableElement> elements;
    private final Optional<String> comment;
    private final boolean tolerant;
    private final Map<Dialect, List<TableOption>> options;

    private Table(
            String name,
            List<TableElement> elements,
            Optional<String> comment,
            boolean tolerant,
            Map<Dialect, List<TableOption>> options) {
        this.name = name;
        this.elements = List.copyOf(elements);
        this.comment = comment;
        this.tolerant = tolerant;
        this.options = Map.copyOf(options);
    }

    /** Returns the table with these columns and constraints. */
    public static Table table(String name, TableElement... elements) {
        return new Table(name, List.of(elements), Optional.empty(), false, Map.of());
    }

    /** Returns the table with a comment, kept by databases that know comments. */
    public Table comment(String text) {
        return new Table(name, elements, Optional.of(text), tolerant, options);
    }

    /** Returns the table, to be created only if none has its name. Such a creation cannot be undone by itself. */
    public Table ifNotExists() {
        return new Table(name, elements, comment, true, options);
    }

    /** Returns the table, with these options on {@code dialect}; on the others it is made without them. */
    public Table on(Dialect dialect, TableOption... more) {
        return on(Set.of(dialect), more);
    }

    /** Returns the table, with these options on these databases; on the others it is made without them. */
    public Table on(Set<Dialect> dialects, TableOption... more) {
        Map<Dialect, List<TableOption>> all = new EnumMap<>(Dialect.class);
        all.putAll(options);
        for (Dialect dialect : dialects) {
            List<TableOption> longer = new ArrayList<>(optionsOn(dialect));
            longer.addAll(List.of(more));
            all.put(dialect, List.copyOf(longer));
        }
        return new Table(name, elements, comment, tolerant, all);
    }

    /** Returns the table with other columns and constraints. */
    public Table withElements(List<? extends TableElement> otherElements) {
        return new Table(name, List.copyOf(otherElements), comment, tolerant, options);
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

    /** Returns what is said of the table as a whole on {@code dialect}. */
    public List<TableOption> optionsOn(Dialect dialect) {
        return options.getOrDefault(dialect, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && name.equals(that.name)
                && elements.equals(that.elements)
                && comment.equals(that.comment)
                && tolerant == that.tolerant
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, elements, comment, tolerant, options);
    }

    @Override
    public String toString() {
        return "table " + name;
    }
}
