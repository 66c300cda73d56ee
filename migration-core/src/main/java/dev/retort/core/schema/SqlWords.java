package dev.retort.core.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a piece of SQL, outside of its string literals.
 *
 * <p>Enough to find and rename columns in checks and predicates; a name that is also a column of another table is taken
 * for the column.
 */
final class SqlWords {
    /**
     * A string literal, a quoted name (without its quotes as a group of its own), or a word that is no function. The loops
     * give nothing back (the second {@code +}), or a long literal would take a deep stack.
     */
    private static final Pattern TOKEN = Pattern.compile("'[^']*+(?:''[^']*+)*+'"
            + "|\"([^\"]*+(?:\"\"[^\"]*+)*+)\""
            + "|`([^`]*+(?:``[^`]*+)*+)`"
            + "|([\\p{L}_][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

    private SqlWords() {}

    static boolean contains(String sql, String name) {
        Matcher tokens = TOKEN.matcher(sql);
        while (tokens.find()) {
            if (names(tokens, name)) {
                return true;
            }
        }
        return false;
    }

    static String replace(String sql, String from, String to) {
        Matcher tokens = TOKEN.matcher(sql);
        StringBuilder replaced = new StringBuilder();
        while (tokens.find()) {
            String token = tokens.group();
            tokens.appendReplacement(
                    replaced,
                    Matcher.quoteReplacement(names(tokens, from) ? token.replace(nameIn(tokens), to) : token));
        }
        tokens.appendTail(replaced);
        return replaced.toString();
    }

    private static boolean names(Matcher token, String name) {
        boolean word = token.group(3) != null;
        return word ? nameIn(token).equalsIgnoreCase(name) : nameIn(token).equals(name);
    }

    private static String nameIn(Matcher token) {
        for (int group = 1; group <= token.groupCount(); group++) {
            String name = token.group(group);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
