package dev.retort.core.run;

import java.sql.SQLException;

/** How a statement is carried out and written down in the journal, so that a crash leaves no doubt, or as little as can be. */
interface Bracket extends AutoCloseable {
    /** Carries the statement out. */
    void around(Place place, Runnable statement) throws SQLException;

    /** Does what comes last, all of it or nothing, together with what is not committed yet. */
    void finish(Last last) throws SQLException;

    /** Takes back what is not committed. */
    @Override
    void close() throws SQLException;

    /** What comes last. */
    @FunctionalInterface
    interface Last {
        void write() throws SQLException;
    }
}
