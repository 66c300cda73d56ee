package dev.retort.core.dialect;

import java.sql.SQLException;

/** A session whose settings were changed for a run. Closing it puts them back; it may belong to a pool. */
@FunctionalInterface
public interface PreparedSession extends AutoCloseable {
    @Override
    void close() throws SQLException;
}
