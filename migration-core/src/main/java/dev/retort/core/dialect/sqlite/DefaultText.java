package dev.retort.core.dialect.sqlite;

import java.util.List;
import java.util.Set;

/** What stands behind {@code DEFAULT}; only constants and the three words for the present may do so as they are. */
record DefaultText(List<Token> tokens) {
    private static final Set<Token.Kind> CONSTANTS = Set.of(Token.Kind.STRING, Token.Kind.NUMBER, Token.Kind.BLOB);
    private static final List<String> PRESENT = List.of("CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME");

    static DefaultText of(String text) {
        return new DefaultText(Tokens.of(text));
    }

    boolean needsParentheses() {
        boolean present = tokens.size() == 1 && PRESENT.stream().anyMatch(tokens.get(0)::is);
        return !present && !isConstant() && !Tokens.areInParentheses(tokens);
    }

    boolean isConstant() {
        boolean signed = tokens.size() == 2 && (first("+") || first("-"));
        return signed
                ? tokens.get(1).kind() == Token.Kind.NUMBER
                : tokens.size() == 1
                        && (CONSTANTS.contains(tokens.get(0).kind()) || isNull() || first("true") || first("false"));
    }

    boolean isNull() {
        return tokens.size() == 1 && first("null");
    }

    private boolean first(String wordOrSymbol) {
        return tokens.get(0).is(wordOrSymbol);
    }
}
