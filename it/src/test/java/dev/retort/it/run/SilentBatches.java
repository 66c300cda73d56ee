package dev.retort.it.run;

import dev.retort.it.databases.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL's driver, but for batches: of one that fails it does not say which entry did. */
final class SilentBatches extends PGSimpleDataSource {
    private static final long serialVersionUID = 1;

    SilentBatches(TestDatabase database) {
        setUrl(database.jdbcUrl());
        setUser(database.user());
        setPassword(database.password());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped(Connection.class, super.getConnection());
    }

    private static <T> T wrapped(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                SilentBatches.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        return method.getName().equals("createStatement")
                                ? wrapped(Statement.class, (Statement) result)
                                : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() instanceof BatchUpdateException
                                ? new BatchUpdateException("One of them failed.", "25P02", 0, new int[0])
                                : thrown.getCause();
                    }
                }));
    }
}
