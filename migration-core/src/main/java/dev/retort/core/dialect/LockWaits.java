package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

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
        public void set(Connection connection, String setting) {
            // There is nothing to set.
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

    /** Makes the session wait that long from now on. */
    void set(Connection connection, String setting) throws SQLException;

    /** Tells whether a statement was refused because it had waited long enough. */
    boolean ranOut(SQLException refused);
}
