package dev.retort.benchmarks.sidebyside;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import java.sql.SQLException;

/**
 * Our own tool, as a program would use it that upgrades its database when it starts.
 *
 * <p>Arguments: URL, user, password, {@code upgrade} or {@code downgrade}, target.
 */
public final class RetortApi {
    private RetortApi() {}

    public static void main(String[] arguments) throws SQLException {
        Migrator migrator = Migrator.of(
                Revisions.load(RetortApi.class.getClassLoader()),
                new DriverConnections(arguments[0], arguments[1], arguments[2]));
        String target = arguments[4];
        switch (arguments[3]) {
            case "upgrade" -> migrator.upgrade(target);
            case "downgrade" -> migrator.downgrade(target);
            default -> throw new IllegalArgumentException("upgrade or downgrade, not " + arguments[3]);
        }
    }
}
