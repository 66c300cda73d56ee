package dev.retort.it.run;

import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** An application that asks the same question again and again, each time for itself, and knows how long it had to wait. */
final class Application implements AutoCloseable {
    private final CompletableFuture<Duration> longestWait;
    private volatile boolean closing;

    private Application(TestDatabase database, String query) {
        longestWait = CompletableFuture.supplyAsync(() -> askAgainAndAgain(database, query));
    }

    /** Starts asking. */
    static Application asking(TestDatabase database, String query) {
        return new Application(database, query);
    }

    private Duration askAgainAndAgain(TestDatabase database, String query) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            Duration longest = Duration.ZERO;
            while (!closing) {
                long start = System.nanoTime();
                statement.executeQuery(query).close();
                Duration wait = Duration.ofNanos(System.nanoTime() - start);
                longest = wait.compareTo(longest) > 0 ? wait : longest;
            }
            return longest;
        } catch (SQLException refused) {
            throw new IllegalStateException("the application was refused its query", refused);
        }
    }

    /** Stops asking, and tells the longest wait for an answer. */
    Duration longestWait() {
        closing = true;
        return longestWait.join();
    }

    @Override
    public void close() {
        closing = true;
    }
}
