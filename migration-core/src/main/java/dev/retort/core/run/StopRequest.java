package dev.retort.core.run;

import dev.retort.core.problem.MigrationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a run to end before it is done, from another thread. The run ends before the next operation. Where a transaction covers
 * all that the revision does, the statement that is going on is cancelled, too; elsewhere it is left to end, since half of it
 * might stay.
 */
public final class StopRequest {
    /** The request of somebody who never asks. */
    public static final StopRequest NEVER = new StopRequest(false);

    private static final Logger LOG = LoggerFactory.getLogger(StopRequest.class);

    private final boolean possible;
    private final Set<Statement> statements = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean made;
    private boolean covered;

    /** Makes a request that nobody has made yet. */
    public StopRequest() {
        this(true);
    }

    private StopRequest(boolean possible) {
        this.possible = possible;
    }

    /** Asks the run to end; asking again changes nothing. */
    public void make() {
        if (!possible) {
            throw new IllegalStateException("This request is the one of those who never ask.");
        }
        for (Statement statement : requested()) {
            cancel(statement);
        }
    }

    private synchronized List<Statement> requested() {
        made = true;
        return covered ? new ArrayList<>(statements) : List.of();
    }

    /** Tells whether the run is asked to end. */
    public synchronized boolean isMade() {
        return made;
    }

    /**
     * Goes on, unless the run is asked to end; to be called where nothing is half done.
     *
     * @throws RunInterrupted if the run is asked to end
     */
    void check() {
        if (isMade()) {
            throw new RunInterrupted();
        }
    }

    /** What made a step fail that is taken back as a whole: the request, which cancelled it, or else this failure. */
    MigrationException orFailure(MigrationException failure) {
        return isMade() && !(failure instanceof RunInterrupted) ? new RunInterrupted(failure) : failure;
    }

    /** While this is open, whatever the run does is taken back if it is cancelled. */
    Covered cover() {
        covered(true);
        return () -> covered(false);
    }

    private synchronized void covered(boolean now) {
        covered = now;
    }

    /** What ends without an exception. */
    interface Covered extends AutoCloseable {
        @Override
        void close();
    }

    /** The same connection, whose statements can be cancelled. */
    Connection watch(Connection connection) {
        return possible
                ? (Connection) Proxy.newProxyInstance(
                        StopRequest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> noticed(call(connection, method, arguments)))
                : connection;
    }

    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private synchronized Object noticed(Object result) {
        if (result instanceof Statement statement) {
            statements.add(statement);
        }
        return result;
    }

    private static void cancel(Statement statement) {
        try {
            if (!statement.isClosed()) {
                statement.cancel();
            }
        } catch (SQLException refused) {
            LOG.debug("A statement could not be cancelled, so the run ends after it.", refused);
        }
    }
}
