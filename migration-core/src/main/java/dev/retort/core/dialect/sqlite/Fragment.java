package dev.retort.core.dialect.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of SQL. Two are equal when they say the same, however they are written: case, quotes, white space, comments. */
final class Fragment {
    private final String text;
    private final String meaning;

    private Fragment(List<Token> tokens) {
        this.text = textOf(tokens);
        this.meaning = tokens.stream().map(Fragment::meaning).collect(Collectors.joining(" "));
    }

    static Fragment of(String text) {
        return new Fragment(Tokens.of(text));
    }

    /** Returns an expression, with the parentheses around it left out. */
    static Fragment ofExpression(String text) {
        List<Token> tokens = Tokens.of(text);
        return Tokens.areInParentheses(tokens)
                ? ofExpression(text.substring(
                        tokens.get(0).end(), tokens.get(tokens.size() - 1).start()))
                : new Fragment(tokens);
    }

    /** Comments are gone, and white space is one blank where there was some. */
    private static String textOf(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = tokens.isEmpty() ? 0 : tokens.get(0).start();
        for (Token token : tokens) {
            text.append(token.start() > end ? " " : "").append(token.text());
            end = token.end();
        }
        return text.toString();
    }

    private static String meaning(Token token) {
        return switch (token.kind()) {
            case WORD, QUOTED_NAME -> token.name().toLowerCase(Locale.ROOT);
            case STRING, SYMBOL -> token.text();
            case BLOB, NUMBER -> token.text().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fragment that && meaning.equals(that.meaning);
    }

    @Override
    public int hashCode() {
        return meaning.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
