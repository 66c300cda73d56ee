package dev.retort.core.dialect;

import dev.retort.Jdbc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Work with a connection that reads rows on the way. */
final class BulkWork {
    private BulkWork() {}

    /** What may also fail to read. */
    @FunctionalInterface
    interface Reading {
        void run(Connection connection) throws SQLException, IOException;
    }

    static Jdbc.Work of(Reading reading) {
        return connection -> {
            try {
                reading.run(connection);
            } catch (StatementSender.Refused refused) {
                throw refused.reason();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
