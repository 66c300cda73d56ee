package dev.retort.core.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What a statement leaves behind that was broken off, or that failed, outside of a transaction. */
@FunctionalInterface
public interface BrokenStatements {
    /** Where statements take effect as a whole, or not at all. */
    BrokenStatements LEAVE_NOTHING = (connection, sql) -> Optional.empty();

    /**
     * Removes what the statement left behind half done.
     *
     * @return whether it took effect; empty if its text does not tell what it does
     */
    Optional<Boolean> settle(Connection connection, String sql) throws SQLException;
}
