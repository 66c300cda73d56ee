package dev.retort.core.schema;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a piece of SQL, outside of its string literals.
 *
 * <p>Enough to find and rename columns in checks and predicates; a name that is also a column of another table is taken
 * for the column.
 */
final class SqlWords {
    private static final int WORD = 1;

    /**
     * A string literal, a quoted name, or a word that is no function. The loops give nothing back (the second {@code +}),
     * or a long literal would take a deep stack.
     */
    private static final Pattern TOKEN = Pattern.compile("'[^']*+(?:''[^']*+)*+'"
            + "|\"[^\"]*+(?:\"\"[^\"]*+)*+\""
            + "|`[^`]*+(?:``[^`]*+)*+`"
            + "|([\\p{L}_][\\p{L}\\p{N}_$]*+)(?!\\s*\\()");

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** The words that end an expression, or mean something else in it, on one database or another. */
    private static final Set<String> RESERVED = Set.of(
            ("all and as asc between both by case cast check collate column condition create cross current_date current_time"
                            + " current_timestamp current_user default delete desc distinct div do drop else end escape"
                            + " except exists false fetch for foreign from grant group having if in index insert intersect"
                            + " interval into is isnull join key keys leading left like limit localtime localtimestamp"
                            + " match mod natural not notnull null offset on or order outer over primary range rank read"
                            + " references regexp returning right rows select set some table then to trailing true union"
                            + " unique update user using values when where window with xor")
                    .split(" "));

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

    /**
     * Replaces a name.
     *
     * @param quote what the database puts around names that need it
     */
    static String replace(String sql, String from, String to, String quote) {
        Matcher tokens = TOKEN.matcher(sql);
        StringBuilder replaced = new StringBuilder();
        while (tokens.find()) {
            String token = names(tokens, from) ? spelt(to, quotesAround(tokens, from, to, quote)) : tokens.group();
            tokens.appendReplacement(replaced, Matcher.quoteReplacement(token));
        }
        tokens.appendTail(replaced);
        return replaced.toString();
    }

    /** Quotes that the author put around a name that needs none are kept, so that the way back leads to the same text. */
    private static String quotesAround(Matcher token, String from, String to, String quote) {
        boolean word = token.group(WORD) != null;
        if (!word && !needsQuotes(from)) {
            return token.group().substring(0, 1);
        }
        return needsQuotes(to) ? quote : "";
    }

    private static String spelt(String name, String quote) {
        return quote.isEmpty() ? name : quote + name.replace(quote, quote + quote) + quote;
    }

    private static boolean needsQuotes(String name) {
        return !PLAIN.matcher(name).matches() || RESERVED.contains(name);
    }

    private static boolean names(Matcher token, String name) {
        if (token.group(WORD) != null) {
            return token.group(WORD).equalsIgnoreCase(name);
        }
        String text = token.group();
        char quote = text.charAt(0);
        return quote != '\''
                && text.substring(1, text.length() - 1)
                        .replace("" + quote + quote, "" + quote)
                        .equals(name);
    }
}
