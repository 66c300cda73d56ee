package dev.retort.benchmarks.sidebyside;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.TransactionScope;
import java.sql.SQLException;

/**
 * Our own tool, as a program would use it that upgrades its database when it starts.
 *
 * <p>Arguments: URL, user, password, {@code upgrade} or {@code downgrade}, target, and what is committed together:
 * {@code REVISION} or {@code ALL}.
 */
public final class RetortApi {
    private RetortApi() {}

    public static void main(String[] arguments) throws SQLException {
        Migrator migrator = Migrator.of(
                Revisions.load(RetortApi.class.getClassLoader()),
                new DriverConnections(arguments[0], arguments[1], arguments[2]),
                RunSettings.DEFAULT.withTransactions(TransactionScope.valueOf(arguments[5])),
                RunListener.NONE);
        String target = arguments[4];
        switch (arguments[3]) {
            case "upgrade" -> migrator.upgrade(target);
            case "downgrade" -> migrator.downgrade(target);
            default -> throw new IllegalArgumentException("upgrade or downgrade, not " + arguments[3]);
        }
    }
}
