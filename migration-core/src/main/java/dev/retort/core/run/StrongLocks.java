package dev.retort.core.run;

import dev.retort.core.dialect.FirstWord;
import dev.retort.core.dialect.Instruction;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the statements that want a table for themselves. While one of them waits for a session that uses the table,
 * everybody who comes to that table later waits behind it, readers too.
 */
final class StrongLocks {
    /** Those built to let others work; they wait for others for as long as it takes, and nobody waits behind them. */
    private static final Pattern CONCURRENTLY = Pattern.compile("\\bCONCURRENTLY\\b", Pattern.CASE_INSENSITIVE);

    /** EXECUTE is how a change to a table is carried out whose names the server has to look up. */
    private static final Set<String> WORDS = Set.of(
            "ALTER",
            "CLUSTER",
            "COMMENT",
            "CREATE",
            "DROP",
            "EXECUTE",
            "LOCK",
            "OPTIMIZE",
            "REFRESH",
            "REINDEX",
            "RENAME",
            "TRUNCATE");

    private static final Pattern SEVERAL_STATEMENTS = Pattern.compile(";\\s*\\S");

    private StrongLocks() {}

    /** Tells whether it is such a statement. */
    static boolean areTakenBy(Instruction.Execute execute) {
        return !execute.outsideTransaction()
                && WORDS.contains(FirstWord.of(execute.sql()))
                && !CONCURRENTLY.matcher(execute.sql()).find();
    }

    /** Tells whether it is one statement for sure; what it creates may hold statements of its own. */
    static boolean isOneStatement(Instruction.Execute execute) {
        return FirstWord.of(execute.sql()).equals("CREATE")
                || !SEVERAL_STATEMENTS.matcher(execute.sql()).find();
    }
}
