package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Connections whose calls are told to somebody before they reach the database, for one that has no server. */
final class WatchedConnections {
    private static final Set<String> OF_CONNECTION = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final TestDatabase database;
    private final Watcher watcher;
    private final AtomicInteger calls = new AtomicInteger();

    WatchedConnections(TestDatabase database, Watcher watcher) {
        this.database = database;
        this.watcher = watcher;
    }

    Connection open() throws SQLException {
        Connection connection = database.open();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (OF_CONNECTION.contains(method.getName())) {
                watcher.beforeCall(calls.incrementAndGet(), method.getName());
            }
            Object result = call(() -> method.invoke(connection, arguments));
            if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, arguments[0].toString());
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S watched(Class<S> type, S statement, String sql) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String text = arguments == null
                        ? sql
                        : Arrays.stream(arguments).map(Object::toString).collect(Collectors.joining(" "));
                watcher.beforeCall(calls.incrementAndGet(), text);
            }
            return call(() -> method.invoke(statement, arguments));
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    /** A call by reflection. */
    @FunctionalInterface
    private interface Call {
        Object make() throws ReflectiveOperationException;
    }
}
