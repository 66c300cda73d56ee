package dev.retort.core.dialect.mysql;

import dev.retort.schema.Column;
import dev.retort.schema.Expression;
import java.util.Optional;

/** MySQL shows constants bare, and expressions with their quotes escaped. */
final class OwnWords implements CatalogueWords {
    @Override
    public String checks() {
        return """
                SELECT t.table_name AS table_name, c.constraint_name AS name, c.check_clause AS `condition`,
                  0 AS of_column
                FROM information_schema.check_constraints AS c
                JOIN information_schema.table_constraints AS t
                  ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
                WHERE c.constraint_schema = DATABASE() AND t.constraint_type = 'CHECK'
                ORDER BY t.table_name, c.constraint_name""";
    }

    @Override
    public String expressionOfKey() {
        return "expression";
    }

    @Override
    public Optional<Expression> defaultOf(String text, String extra) {
        return Optional.of(Expression.expression(
                MysqlForm.lower(extra).contains("default_generated") ? expression(text) : MysqlLiterals.quoted(text)));
    }

    @Override
    public String expression(String text) {
        return text.replace("\\'", "'").replace("\\\\", "\\");
    }

    @Override
    public boolean saysJson(Column column, String condition) {
        return false;
    }
}
