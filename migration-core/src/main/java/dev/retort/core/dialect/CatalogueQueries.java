package dev.retort.core.dialect;

import dev.retort.Condition;
import dev.retort.schema.ColumnType;

/** Queries that find a row if, and only if, the live database has something in the schema that is in use. */
public interface CatalogueQueries {
    String table(String name);

    String column(String table, String name);

    String columnOfType(String table, String name, ColumnType type);

    String index(String table, String name);

    String constraint(String table, String name);

    String view(String name);

    /**
     * Returns the query for a type that somebody created.
     *
     * @throws Unsupported if this kind of database has no such types
     */
    String type(String name);

    /**
     * Returns the query for a schema.
     *
     * @throws Unsupported if this kind of database has none
     */
    String schema(String name);

    /**
     * Returns the query for an extension that the server could install.
     *
     * @throws Unsupported if this kind of database has none
     */
    String extension(String name);

    /** Returns the query that finds a row of the table. */
    String rowOf(String table);

    /**
     * Returns the query that finds a row if the condition, which is not a negation, holds.
     *
     * @throws Unsupported if this kind of database cannot be asked that
     */
    default String queryFor(Condition condition) {
        return condition.accept(new QueryFor(this));
    }
}
