package dev.retort.core.dialect;

import dev.retort.Sql;
import dev.retort.schema.Dialect;
import dev.retort.schema.Expression;
import dev.retort.schema.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places in an author's statement where a value belongs: {@code :name}, outside of strings, quoted names and comments.
 */
final class SqlParameters {
    private static final String NAME = "name";

    /** PostgreSQL's {@code value::type} and {@code array[1:last]} only look like it. */
    private static final String PLACE = "|(?<![:\\p{L}\\p{N}_\\]]):(?<" + NAME + ">[A-Za-z_][A-Za-z0-9_]*)";

    /** The loops give nothing back (the second {@code +}), or a long string would take a deep stack. */
    private static final String STANDARD = "--[^\\n]*"
            + "|/\\*(?s:.*?)\\*/"
            + "|'[^']*+(?:''[^']*+)*+'"
            + "|\"[^\"]*+(?:\"\"[^\"]*+)*+\""
            + "|`[^`]*+(?:``[^`]*+)*+`";

    private static final Pattern TOKEN = Pattern.compile(STANDARD + PLACE);

    /** Dollars may quote, too, and a backslash escapes in a string that an {@code E} stands before. */
    private static final Pattern TOKEN_OF_POSTGRESQL = Pattern.compile(
            "(?s:\\$(\\w*)\\$.*?\\$\\1\\$)" + "|\\b[eE]'[^'\\\\]*+(?:(?s:\\\\.|'')[^'\\\\]*+)*+'|" + STANDARD + PLACE);

    /** A backslash escapes in each string, double quotes are around strings, and a hash begins a comment. */
    private static final Pattern TOKEN_OF_MYSQL = Pattern.compile("#[^\\n]*"
            + "|'[^'\\\\]*+(?:(?s:\\\\.|'')[^'\\\\]*+)*+'"
            + "|\"[^\"\\\\]*+(?:(?s:\\\\.|\"\")[^\"\\\\]*+)*+\"|" + STANDARD + PLACE);

    private SqlParameters() {}

    /**
     * Returns the statement for a database, with its values in their places; names that no value is given for stay.
     *
     * @throws Unsupported if a value has no place in any text of the statement
     */
    static String filled(Sql sql, Dialect dialect, Literals literals) {
        Map<String, Value> values = sql.parameters();
        if (values.isEmpty()) {
            return sql.textFor(dialect);
        }
        refuseIdle(sql);
        return filled(sql.textFor(dialect), values, dialect, literals);
    }

    /** Returns the text with its values in their places; names that no value is given for stay. */
    static String filled(String text, Map<String, Value> values, Dialect dialect, Literals literals) {
        return values.isEmpty()
                ? text
                : replaced(
                        text,
                        dialect,
                        name -> values.containsKey(name) ? literals.spell(values.get(name), dialect) : ":" + name);
    }

    /**
     * Refuses values that have no place in any text of the expressions.
     *
     * @throws Unsupported if there is one
     */
    static void refuseIdle(Set<String> names, Collection<Expression> expressions) {
        Set<String> idle = new TreeSet<>(names);
        for (Dialect dialect : Dialect.values()) {
            expressions.forEach(expression -> idle.removeAll(namesIn(expression.textFor(dialect), dialect)));
        }
        refuse(idle);
    }

    private static void refuseIdle(Sql sql) {
        Set<String> idle = new TreeSet<>(sql.parameters().keySet());
        for (Dialect dialect : Dialect.values()) {
            idle.removeAll(namesIn(sql.textFor(dialect), dialect));
            sql.reverse().ifPresent(reverse -> {
                if (reverse instanceof Sql.Reverse.Statement back) {
                    idle.removeAll(namesIn(back.sql().textFor(dialect), dialect));
                }
            });
        }
        refuse(idle);
    }

    private static void refuse(Set<String> idle) {
        if (!idle.isEmpty()) {
            throw new Unsupported("it is given a value for " + String.join(", ", idle)
                    + ", and no text of it has such a place, a colon and the name outside of quotes");
        }
    }

    private static Set<String> namesIn(String text, Dialect dialect) {
        Set<String> names = new TreeSet<>();
        replaced(text, dialect, name -> {
            names.add(name);
            return name;
        });
        return names;
    }

    private static String replaced(String text, Dialect dialect, UnaryOperator<String> value) {
        Matcher tokens = tokens(dialect).matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (tokens.find()) {
            String name = tokens.group(NAME);
            tokens.appendReplacement(
                    replaced, Matcher.quoteReplacement(name == null ? tokens.group() : value.apply(name)));
        }
        return tokens.appendTail(replaced).toString();
    }

    private static Pattern tokens(Dialect dialect) {
        return switch (dialect) {
            case SQLITE -> TOKEN;
            case POSTGRESQL -> TOKEN_OF_POSTGRESQL;
            case MYSQL, MARIADB -> TOKEN_OF_MYSQL;
        };
    }
}
