package dev.retort.core.dialect.mariadb;

import dev.retort.core.dialect.mysql.CatalogueWords;
import dev.retort.core.expression.Meaning;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MariaDB shows defaults as SQL, and keeps JSON as a long text with a check. */
final class MariadbWords implements CatalogueWords {
    private static final Pattern ESCAPE = Pattern.compile("\\\\.", Pattern.DOTALL);

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
        return text.equals("NULL") ? Optional.empty() : Optional.of(Expression.expression(withLines(text)));
    }

    /** What ends a line is shown as a letter behind a backslash. */
    private static String withLines(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> switch (escape.group()) {
            case "\\n" -> "\n";
            case "\\r" -> "\r";
            default -> Matcher.quoteReplacement(escape.group());
        });
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
