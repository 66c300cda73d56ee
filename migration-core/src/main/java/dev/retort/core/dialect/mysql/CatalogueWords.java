package dev.retort.core.dialect.mysql;

import dev.retort.schema.Column;
import dev.retort.schema.Expression;
import java.util.Optional;

/** In which words {@code information_schema} speaks, where MySQL's and MariaDB's differ. */
public interface CatalogueWords {
    /** Returns the query for checks: {@code table_name}, {@code name}, {@code condition}, and whether {@code of_column}. */
    String checks();

    /** Returns the column, or an expression, that holds the expression of a key of an index. */
    String expressionOfKey();

    /** Returns the default that the catalogue shows as this text. */
    Optional<Expression> defaultOf(String text, String extra);

    /** Returns the expression that the catalogue shows as this text. */
    String expression(String text);

    /** Tells whether a check only says that a column holds JSON, and thus is part of its type. */
    boolean saysJson(Column column, String condition);
}
