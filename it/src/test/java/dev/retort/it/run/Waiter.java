package dev.retort.it.run;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Waits until the server says that a session has waited for another one for so long, and then does something about it. */
final class Waiter implements AutoCloseable {
    private final CompletableFuture<Boolean> acted;
    private volatile boolean closing;

    /** What is done about it. */
    @FunctionalInterface
    interface Act {
        void now() throws SQLException;
    }

    private Waiter(TestDatabase database, Duration wait, Act act) {
        acted = CompletableFuture.supplyAsync(() -> watch(database, wait, act));
    }

    static Waiter until(TestDatabase database, Duration wait, Act act) {
        return new Waiter(database, wait, act);
    }

    private boolean watch(TestDatabase database, Duration wait, Act act) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            long since = System.nanoTime();
            while (!closing) {
                if (!someoneWaits(statement, database.kind())) {
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > wait.toNanos()) {
                    act.now();
                    return true;
                }
            }
            return false;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static boolean someoneWaits(Statement statement, DatabaseKind kind) throws SQLException {
        String query = kind.isMysqlOrMariadb()
                ? "SELECT 1 FROM information_schema.processlist WHERE db = database() AND command IN ('Query',"
                        + " 'Execute') AND id <> connection_id() AND (info LIKE 'UPDATE %' OR info LIKE 'ALTER %')"
                : "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Tells whether it came to that. */
    boolean hasActed() {
        closing = true;
        return acted.join();
    }

    @Override
    public void close() {
        closing = true;
    }
}
