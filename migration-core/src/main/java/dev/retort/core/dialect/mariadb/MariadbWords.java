package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.mysql.CatalogueWords;
import dev.retort.core.expression.Meaning;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import java.util.Optional;

/** MariaDB shows defaults as SQL, and keeps JSON as a long text with a check. */
final class MariadbWords implements CatalogueWords {
    @Override
    public String checks() {
        return """
                SELECT table_name AS table_name, constraint_name AS name, check_clause AS `condition`,
                  level = 'Column' AS of_column
                FROM information_schema.check_constraints
                WHERE constraint_schema = DATABASE()
                ORDER BY table_name, constraint_name""";
    }

    @Override
    public String expressionOfKey() {
        return "NULL";
    }

    @Override
    public Optional<Expression> defaultOf(String text, String extra) {
        return text.equals("NULL") ? Optional.empty() : Optional.of(Expression.expression(text));
    }

    @Override
    public String expression(String text) {
        return text;
    }

    @Override
    public boolean saysJson(Column column, String condition) {
        return column.type().text().equals("longtext")
                && Meaning.of(condition, Dialect.MARIADB)
                        .equals(Meaning.of("json_valid(`" + column.name() + "`)", Dialect.MARIADB));
    }
}
