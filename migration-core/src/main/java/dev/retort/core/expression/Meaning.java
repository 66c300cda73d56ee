package dev.retort.core.expression;

import dev.retort.schema.Dialect;
import java.util.stream.Collectors;

/**
 * What an expression says on one database, written in one way: two expressions with the same meaning have the same text
 * here, whether an author or the database wrote them.
 *
 * <p>It looks through parentheses, casts, quotes, the case of words, and what databases put in place of {@code IN},
 * {@code BETWEEN}, {@code LIKE} and {@code NOT}. Where it does not understand an expression, it compares the words.
 */
public final class Meaning {
    private Meaning() {}

    /** Returns the expression in the one form; not meant for the database. */
    public static String of(String expression, Dialect dialect) {
        try {
            Term term = new ExpressionReader(expression, dialect).readAll();
            return new Simplification(dialect).of(term).toString();
        } catch (Unreadable unreadable) {
            return words(expression, dialect);
        }
    }

    private static String words(String expression, Dialect dialect) {
        return new Lexer(dialect)
                .tokens(expression).stream()
                        .map(token -> token.kind() == Token.Kind.STRING ? "'" + token.text() + "'" : token.text())
                        .collect(Collectors.joining(" "));
    }
}
