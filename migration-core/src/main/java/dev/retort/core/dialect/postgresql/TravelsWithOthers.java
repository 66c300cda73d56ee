package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.FirstWord;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a statement can be an entry of a batch: it is one statement, returns no rows, and leaves the transaction alone. */
final class TravelsWithOthers {
    private static final Set<String> WORDS = Set.of(
            "ALTER",
            "COMMENT",
            "CREATE",
            "DELETE",
            "DO",
            "DROP",
            "GRANT",
            "INSERT",
            "LOCK",
            "MERGE",
            "REFRESH",
            "REVOKE",
            "SET",
            "TRUNCATE",
            "UPDATE");

    private static final Pattern QUOTED = Pattern.compile("'[^']*+'|\"[^\"]*+\"|\\$(\\w*+)\\$(?s:.*?)\\$\\1\\$");
    private static final Pattern RETURNING = Pattern.compile("\\bRETURNING\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANOTHER = Pattern.compile(";\\s*+\\S");

    private TravelsWithOthers() {}

    static boolean is(String sql) {
        return WORDS.contains(FirstWord.of(sql)) && !mayBeMore(sql);
    }

    /** What is quoted is looked at only where there is something that a quotation might explain. */
    private static boolean mayBeMore(String sql) {
        if (!ANOTHER.matcher(sql).find() && !RETURNING.matcher(sql).find()) {
            return false;
        }
        if (sql.indexOf('\\') >= 0) {
            // It may be an escape, and then a quotation may end elsewhere.
            return true;
        }
        String bare = QUOTED.matcher(sql).replaceAll("''");
        return ANOTHER.matcher(bare).find() || RETURNING.matcher(bare).find();
    }
}
