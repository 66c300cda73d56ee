package dev.retort.it.honesty.random;

import dev.retort.it.databases.DatabaseKind;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * On each database the live schema is what replay says, after every step of a random way.
 *
 * <p>The ways are the same in each build, so that a build fails only for what changed since the last one;
 * {@link NightlyWalksIT} goes new ways.
 */
final class RandomWalksIT {
    private static final String SEED = "20261120";

    @Property(tries = 1_200, seed = SEED)
    void onSqlite(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.SQLITE, choices);
    }

    @Property(tries = 300, seed = SEED)
    void onPostgresql(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.POSTGRESQL, choices);
    }

    @Property(tries = 150, seed = SEED)
    void onMysql(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.MYSQL, choices);
    }

    @Property(tries = 150, seed = SEED)
    void onMariadb(@ForAll @Size(min = 3, max = 20) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.MARIADB, choices);
    }

    @AfterContainer
    static void close() throws SQLException {
        LiveWalks.closeAll();
    }
}
