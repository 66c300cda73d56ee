package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** How long a session waits for others that use what it wants to lock. */
public interface LockWaits {
    /** What a database has whose sessions do not queue for single tables. */
    LockWaits NONE = new LockWaits() {
        @Override
        public String setting(Connection connection) {
            return "";
        }

        @Override
        public String setting(Duration patience) {
            return "";
        }

        @Override
        public Optional<String> statement(String setting, boolean inTransaction) {
            return Optional.empty();
        }

        @Override
        public boolean ranOut(SQLException refused) {
            return false;
        }
    };

    /** Returns how long the session waits at the moment, in the database's own words. */
    String setting(Connection connection) throws SQLException;

    /** Returns a patience in the database's own words. */
    String setting(Duration patience);

    /**
     * Returns the statement that makes the session wait that long from now on; nothing if there is no such thing.
     *
     * @param inTransaction whether a transaction is going on whose end may end the setting, too, where the database can do that
     */
    Optional<String> statement(String setting, boolean inTransaction);

    /** Tells whether a setting that was made in a transaction ends with it. */
    default boolean endsWithTransaction() {
        return false;
    }

    /** Tells whether a statement was refused because it had waited long enough. */
    boolean ranOut(SQLException refused);
}
