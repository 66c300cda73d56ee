package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.StatementSender;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The part of PostgreSQL's own driver that copies rows, several times as fast as statements insert them.
 *
 * <p>It is called by name, so that nothing here needs the driver to compile. Another driver has no such part.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY, its text format</a>
 */
final class CopyApi {
    private static final int BUFFER = 1 << 16;

    private final Object manager;

    private CopyApi(Object manager) {
        this.manager = manager;
    }

    /** Returns the part of the connection's driver, if it has one, whatever pool is around it. */
    static Optional<CopyApi> of(Connection connection) throws SQLException {
        try {
            Class<?> type = Class.forName("org.postgresql.PGConnection", false, loaderOfDriver(connection));
            return connection.isWrapperFor(type)
                    ? Optional.of(new CopyApi(call(connection.unwrap(type), type.getMethod("getCopyAPI"))))
                    : Optional.empty();
        } catch (ClassNotFoundException | NoSuchMethodException otherDriver) {
            return Optional.empty();
        }
    }

    private static ClassLoader loaderOfDriver(Connection connection) throws SQLException {
        DatabaseMetaData ofPool = connection.getMetaData();
        DatabaseMetaData ofDriver =
                ofPool.isWrapperFor(DatabaseMetaData.class) ? ofPool.unwrap(DatabaseMetaData.class) : ofPool;
        return ofDriver.getClass().getClassLoader();
    }

    /** Begins to copy. */
    Copying copyIn(String sql) throws SQLException {
        try {
            Object copy = call(manager, manager.getClass().getMethod("copyIn", String.class), sql);
            Class<?> type = Class.forName(
                    "org.postgresql.copy.CopyIn", false, manager.getClass().getClassLoader());
            return new Copying(copy, type);
        } catch (ClassNotFoundException | NoSuchMethodException unknown) {
            throw new SQLException("the driver's copy API is not as expected", unknown);
        }
    }

    private static Object call(Object target, Method method, Object... arguments) throws SQLException {
        try {
            // A method without result returns null, which nobody looks at.
            Object result = method.invoke(target, arguments);
            return result == null ? target : result;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new SQLException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new SQLException("the driver's copy API cannot be called", hidden);
        }
    }

    /** Rows on their way, as lines of text; cancelled unless it is ended. */
    static final class Copying implements AutoCloseable {
        private final Object copy;
        private final Method write;
        private final Method end;
        private final Method cancel;
        private final Method isActive;
        private final StringBuilder text = new StringBuilder();

        private Copying(Object copy, Class<?> type) throws NoSuchMethodException {
            this.copy = copy;
            this.write = type.getMethod("writeToCopy", byte[].class, int.class, int.class);
            this.end = type.getMethod("endCopy");
            this.cancel = type.getMethod("cancelCopy");
            this.isActive = type.getMethod("isActive");
        }

        void nextValue() {
            text.append('\t');
        }

        void addNull() {
            text.append("\\N");
        }

        void add(String value) {
            for (int place = 0; place < value.length(); place++) {
                char character = value.charAt(place);
                switch (character) {
                    case '\\' -> text.append("\\\\");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\t' -> text.append("\\t");
                    default -> text.append(character);
                }
            }
        }

        void endRow() {
            text.append('\n');
            if (text.length() >= BUFFER) {
                try {
                    send();
                } catch (SQLException refused) {
                    throw new StatementSender.Refused(refused);
                }
            }
        }

        private void send() throws SQLException {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            text.setLength(0);
            call(copy, write, bytes, 0, bytes.length);
        }

        void end() throws SQLException {
            send();
            call(copy, end);
        }

        /** After an end, or a refusal, there is nothing left to cancel. */
        @Override
        public void close() throws SQLException {
            if (Boolean.TRUE.equals(call(copy, isActive))) {
                call(copy, cancel);
            }
        }
    }
}
