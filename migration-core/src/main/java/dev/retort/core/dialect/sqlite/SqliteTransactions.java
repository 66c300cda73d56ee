package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Savepoint;
import dev.retort.core.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** Begins transactions; SQLite takes schema changes back like all others. */
final class SqliteTransactions implements Transactions {
    /** What SQLite neither refuses in a transaction nor ignores there without a word, as it does some PRAGMAs. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\s*(ALTER|CREATE|DELETE|DROP|INSERT|REPLACE|SELECT|UPDATE|WITH)\\b", Pattern.CASE_INSENSITIVE);

    /** Work may hold a {@code PRAGMA} that nobody sees. */
    @Override
    public boolean mayTry(Instruction instruction) {
        return instruction instanceof Instruction.Execute execute
                && ALLOWED.matcher(execute.sql()).lookingAt();
    }

    /** Outside of a transaction, a savepoint begins one: https://sqlite.org/lang_savepoint.html. */
    @Override
    public void allOrNothing(Connection connection, Runnable part) throws SQLException {
        Savepoint.around(connection, part);
    }

    @Override
    public boolean coverSchemaChanges() {
        return true;
    }

    @Override
    public Transaction begin(Connection connection, List<Rendered> instructions) throws SQLException {
        SqliteTransaction transaction = new SqliteTransaction(connection);
        try {
            transaction.begin(TableReplacements.areIn(instructions));
            return transaction;
        } catch (SQLException | RuntimeException failed) {
            transaction.close();
            throw failed;
        }
    }
}
