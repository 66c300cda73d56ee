package dev.retort.maven.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pool that begins with a connection that is open already, and starts when somebody asks for another one. A goal that finds
 * nothing to do is done with the first: it neither connects twice nor waits for the checks that a pool begins with.
 */
final class LazyPool extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(LazyPool.class);

    private final AtomicReference<Optional<Connection>> first;

    LazyPool(Connection first) {
        this.first = new AtomicReference<>(Optional.of(first));
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Connection> open = first.getAndSet(Optional.empty());
        return open.isPresent() ? open.get() : super.getConnection();
    }

    /** As the pool does it: what the work came to does not depend on how its connection ends. */
    @Override
    public void close() {
        first.getAndSet(Optional.empty()).ifPresent(LazyPool::close);
        super.close();
    }

    private static void close(Connection unused) {
        try {
            unused.close();
        } catch (SQLException broken) {
            LOG.debug("The connection could not be closed.", broken);
        }
    }
}
