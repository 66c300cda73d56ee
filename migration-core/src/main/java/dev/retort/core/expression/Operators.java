package dev.retort.core.expression;

import dev.retort.schema.Dialect;
import java.util.Map;
import java.util.Optional;

/** How closely operators bind, and which one is meant by each spelling. */
final class Operators {
    static final int OR = 1;
    static final int XOR = 2;
    static final int AND = 3;
    static final int NOT = 4;
    static final int IS = 5;
    static final int COMPARISON = 6;
    static final int OTHER = 7;
    static final int SUM = 8;
    static final int PRODUCT = 9;
    static final int POWER = 10;
    static final int SIGN = 11;
    static final int BEHIND = 12;

    private static final Map<String, String> SYNONYMS = Map.of(
            "!=", "<>", "==", "=", "~~", "like", "!~~", "not like", "~~*", "ilike", "!~~*", "not ilike", "mod", "%");

    private static final Map<String, Integer> BINDING = Map.ofEntries(
            Map.entry("or", OR),
            Map.entry("xor", XOR),
            Map.entry("and", AND),
            Map.entry("=", COMPARISON),
            Map.entry("<>", COMPARISON),
            Map.entry("<", COMPARISON),
            Map.entry(">", COMPARISON),
            Map.entry("<=", COMPARISON),
            Map.entry(">=", COMPARISON),
            Map.entry("<=>", COMPARISON),
            Map.entry("like", OTHER),
            Map.entry("not like", OTHER),
            Map.entry("ilike", OTHER),
            Map.entry("not ilike", OTHER),
            Map.entry("regexp", OTHER),
            Map.entry("rlike", OTHER),
            Map.entry("glob", OTHER),
            Map.entry("match", OTHER),
            Map.entry("+", SUM),
            Map.entry("-", SUM),
            Map.entry("*", PRODUCT),
            Map.entry("/", PRODUCT),
            Map.entry("%", PRODUCT),
            Map.entry("div", PRODUCT),
            Map.entry("mod", PRODUCT),
            Map.entry("^", POWER));

    private final boolean mysql;

    Operators(Dialect dialect) {
        this.mysql = Dialect.MYSQL_AND_MARIADB.contains(dialect);
    }

    /** Returns the usual spelling of an operator. */
    String spelling(String token) {
        if (mysql && token.equals("||")) {
            return "or";
        }
        if (mysql && token.equals("&&")) {
            return "and";
        }
        return SYNONYMS.getOrDefault(token, token);
    }

    /** Returns how closely the operator between two terms binds, if the token is one. */
    Optional<Integer> binding(Token token) {
        Integer known = BINDING.get(spelling(token.text()));
        if (known != null && (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.SYMBOL)) {
            return Optional.of(known);
        }
        boolean other = token.kind() == Token.Kind.SYMBOL && !"(),;.[]".contains(token.text()) && !token.is("::");
        return other ? Optional.of(OTHER) : Optional.empty();
    }
}
