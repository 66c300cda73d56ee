package dev.retort.core.dialect;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word that a statement begins with, which says what kind of statement it is. */
public final class FirstWord {
    /** White space and comments stand before it. What MySQL carries out in spite of the comment around it is no comment. */
    private static final Pattern STATEMENT =
            Pattern.compile("(?:\\s|--[^\\n]*+(?:\\n|$)|#[^\\n]*+(?:\\n|$)|/\\*(?!!)(?s:.*?)\\*/)*+([A-Za-z]++)");

    private FirstWord() {}

    /** Returns it in capital letters; nothing if the statement begins with none. */
    public static String of(String sql) {
        Matcher statement = STATEMENT.matcher(sql);
        return statement.lookingAt() ? statement.group(1).toUpperCase(Locale.ROOT) : "";
    }
}
