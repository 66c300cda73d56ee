package dev.retort.schema;

import java.util.List;
import java.util.Objects;

/**
 * A query that has a name, and can be read like a table. Immutable; each method returns a changed copy.
 */
public final class View {
    private final String name;
    private final List<String> columns;
    private final Expression query;
    private final boolean materialized;

    private View(String name, List<String> columns, Expression query, boolean materialized) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.query = query;
        this.materialized = materialized;
    }

    /** A view that does not say yet what it shows. */
    public static final class Named {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /** Returns the view of what the query finds. */
        public View as(String query) {
            return as(Expression.expression(query));
        }

        /** Returns the view of what the query finds, which may have another text on one database or another. */
        public View as(Expression query) {
            return new View(name, List.of(), query, false);
        }
    }

    /** Returns the beginning of a view with this name. */
    public static Named view(String name) {
        return new Named(name);
    }

    /** Returns the view with its columns named so. */
    public View columns(String... otherColumns) {
        return new View(name, List.of(otherColumns), query, materialized);
    }

    /** Returns the view with its rows stored until they are refreshed, which PostgreSQL alone can do. */
    public View materialized() {
        return new View(name, columns, query, true);
    }

    /** Returns the same view under another name. */
    public View named(String otherName) {
        return new View(otherName, columns, query, materialized);
    }

    /** Returns the view's name. */
    public String name() {
        return name;
    }

    /** Returns the names of its columns; none if they are those of the query. */
    public List<String> columns() {
        return columns;
    }

    /** Returns the query. */
    public Expression query() {
        return query;
    }

    /** Tells whether its rows are stored. */
    public boolean isMaterialized() {
        return materialized;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof View that
                && name.equals(that.name)
                && columns.equals(that.columns)
                && query.equals(that.query)
                && materialized == that.materialized;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns, query, materialized);
    }

    @Override
    public String toString() {
        return "view " + name;
    }
}
