package dev.retort.core.preview;

import dev.retort.core.dialect.FirstWord;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author's own statement seems to destroy, by its words.
 *
 * <p>It errs on the side of asking: a word that it does not know behind {@code DROP} counts as a column. What a function does
 * that the statement calls is out of its sight.
 */
final class DestroyingSql {
    private static final String QUOTED_OR_COMMENT = "'[^']*+(?:''[^']*+)*+'"
            + "|\"[^\"]*+(?:\"\"[^\"]*+)*+\""
            + "|`[^`]*+(?:``[^`]*+)*+`"
            + "|--[^\\n]*+"
            + "|/\\*(?!!)(?s:.*?)\\*/";

    private static final Pattern TOKEN = Pattern.compile(
            QUOTED_OR_COMMENT + "|(?<on>\\bON\\s+DELETE\\b)|\\bTRUNCATE\\s*\\(|\\b(?<word>DELETE|TRUNCATE)\\b"
                    + "|\\bDROP\\s+(?<dropped>\\w+|[\"`])",
            Pattern.CASE_INSENSITIVE);

    /** MariaDB drops the table that has the name. */
    private static final Pattern REPLACES_TABLE =
            Pattern.compile("\\bCREATE\\s+OR\\s+REPLACE\\s+TABLE\\b", Pattern.CASE_INSENSITIVE);

    /** These make something or say who may do what, whatever words stand behind them. */
    private static final Set<String> HARMLESS_BEGINNINGS = Set.of("CREATE", "COMMENT", "GRANT", "REVOKE", "INSERT");

    /** What holds no rows and no values of its own. */
    private static final Set<String> WITHOUT_DATA = Set.of(
            "not",
            "default",
            "index",
            "constraint",
            "trigger",
            "view",
            "materialized",
            "function",
            "procedure",
            "routine",
            "aggregate",
            "type",
            "domain",
            "extension",
            "policy",
            "rule",
            "role",
            "user",
            "foreign",
            "primary",
            "check",
            "key",
            "expression",
            "identity",
            "statistics",
            "event",
            "publication",
            "subscription",
            "server",
            "cast",
            "operator",
            "collation",
            "conversion",
            "language",
            "prepare");

    private DestroyingSql() {}

    /** Tells whether the statement seems to delete rows, or to drop what holds them. */
    static boolean isIn(String sql) {
        if (REPLACES_TABLE.matcher(sql).find()) {
            return true;
        }
        if (HARMLESS_BEGINNINGS.contains(FirstWord.of(sql))) {
            return false;
        }
        Matcher tokens = TOKEN.matcher(sql);
        while (tokens.find()) {
            String dropped = tokens.group("dropped");
            boolean dropsData = dropped != null && !WITHOUT_DATA.contains(dropped.toLowerCase(Locale.ROOT));
            if (dropsData || tokens.group("word") != null) {
                return true;
            }
        }
        return false;
    }
}
