package dev.retort.it.honesty.random;

import dev.retort.it.databases.DatabaseKind;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Ten thousand random ways, for a run at night: {@code mvn -Pnightly verify}. */
@Tag("nightly")
final class NightlyWalksIT {

    @Property(tries = 2_500)
    void onSqlite(@ForAll @Size(min = 3, max = 25) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.SQLITE, choices);
    }

    @Property(tries = 2_500)
    void onPostgresql(@ForAll @Size(min = 3, max = 25) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.POSTGRESQL, choices);
    }

    @Property(tries = 2_500)
    void onMysql(@ForAll @Size(min = 3, max = 25) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.MYSQL, choices);
    }

    @Property(tries = 2_500)
    void onMariadb(@ForAll @Size(min = 3, max = 25) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        LiveWalks.go(DatabaseKind.MARIADB, choices);
    }

    @AfterContainer
    static void close() throws SQLException {
        LiveWalks.closeAll();
    }
}
