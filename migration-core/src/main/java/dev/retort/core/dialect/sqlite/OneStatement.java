package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Unsupported;
import java.util.List;

/** What an author's own SQL has to be, because SQLite's driver would do something else without a word. */
final class OneStatement {
    private OneStatement() {}

    /** Refuses a text that is not one statement, or that would end the transaction to which it belongs. */
    static void check(String sql) {
        List<List<Token>> statements = Statements.in(sql);
        if (statements.isEmpty()) {
            throw new Unsupported("it holds no statement, only comments, and SQLite's driver fails on such a text");
        }
        if (statements.size() > 1) {
            throw new Unsupported(
                    "it holds " + statements.size() + " statements, and SQLite's driver would carry out the"
                            + " first and leave out the others without a word; call sql(...) once for each of them");
        }
        if (isAboutTransactions(statements.get(0))) {
            throw new Unsupported("a revision begins and ends its transaction itself; leave this out, and say"
                    + " transactional = false if the revision is to have none");
        }
    }

    private static boolean isAboutTransactions(List<Token> statement) {
        boolean wholeRollback = Statements.startsWith(statement, "ROLLBACK")
                && statement.stream().noneMatch(token -> token.is("TO"));
        return wholeRollback
                || Statements.startsWith(statement, "BEGIN")
                || Statements.startsWith(statement, "COMMIT")
                || Statements.startsWith(statement, "END");
    }
}
