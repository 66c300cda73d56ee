package dev.retort.core.dialect;

import dev.retort.Condition;

/** Queries that find a row if, and only if, the live database has something in the schema that is in use. */
public interface CatalogueQueries {
    String table(String name);

    String column(String table, String name);

    String index(String table, String name);

    /** Returns the query that finds a row if the condition, which is not a negation, holds. */
    default String queryFor(Condition condition) {
        if (condition instanceof Condition.TableExists question) {
            return table(question.table());
        }
        if (condition instanceof Condition.ColumnExists question) {
            return column(question.table(), question.column());
        }
        if (condition instanceof Condition.IndexExists question) {
            return index(question.table(), question.index());
        }
        if (condition instanceof Condition.Finds question) {
            return question.query();
        }
        throw new IllegalArgumentException("a negation has no query of its own: " + condition);
    }
}
