package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.PreparedSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session that is ready to carry out revisions. It may belong to a pool, so it goes back as it came. */
final class RunSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunSession.class);

    private final Connection connection;
    private final PreparedSession prepared;

    private RunSession(Connection connection, PreparedSession prepared) {
        this.connection = connection;
        this.prepared = prepared;
    }

    static RunSession prepare(Connection connection, DatabaseDialect dialect, Duration patience) throws SQLException {
        return new RunSession(connection, dialect.prepare(connection, patience));
    }

    Connection connection() {
        return connection;
    }

    /** What the run did is done; a session that cannot be put back as it was is not for anybody else. */
    @Override
    public void close() throws SQLException {
        try {
            prepared.close();
        } catch (SQLException refused) {
            LOG.debug("The session is closed, because its settings could not be put back.", refused);
            connection.abort(Runnable::run);
        }
    }
}
