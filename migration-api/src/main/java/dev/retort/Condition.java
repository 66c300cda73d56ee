package dev.retort;

/**
 * A question that has a yes or a no, asked of the live database right before the operations that depend on it.
 *
 * <p>Replaying a history asks about tables and the like of the replayed schema. A question about rows cannot be answered
 * there; replay then takes it as answered by yes.
 */
public sealed interface Condition {
    /** Asks whether there is a table. */
    record TableExists(String table) implements Condition {}

    /** Asks whether a table has a column. */
    record ColumnExists(String table, String column) implements Condition {}

    /** Asks whether a table has an index. */
    record IndexExists(String table, String index) implements Condition {}

    /** Asks whether a query finds at least one row. */
    record Finds(String query) implements Condition {}

    /** Asks the opposite. */
    record Not(Condition condition) implements Condition {}

    /** Asks whether there is a table of that name. */
    static Condition tableExists(String table) {
        return new TableExists(table);
    }

    /** Asks whether there is no table of that name. */
    static Condition tableMissing(String table) {
        return new Not(tableExists(table));
    }

    /** Asks whether the table has a column of that name. */
    static Condition columnExists(String table, String column) {
        return new ColumnExists(table, column);
    }

    /** Asks whether the table, which must exist, has no column of that name. */
    static Condition columnMissing(String table, String column) {
        return new Not(columnExists(table, column));
    }

    /** Asks whether the table has an index of that name. */
    static Condition indexExists(String table, String index) {
        return new IndexExists(table, index);
    }

    /** Asks whether the table has no index of that name. */
    static Condition indexMissing(String table, String index) {
        return new Not(indexExists(table, index));
    }

    /** Asks whether the query finds at least one row. */
    static Condition finds(String query) {
        return new Finds(query);
    }

    /** Asks whether the query finds nothing. */
    static Condition findsNothing(String query) {
        return new Not(finds(query));
    }
}
