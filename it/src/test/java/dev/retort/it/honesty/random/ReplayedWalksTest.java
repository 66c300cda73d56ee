package dev.retort.it.honesty.random;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.mariadb.MariadbDialect;
import dev.retort.core.dialect.mysql.MysqlDialect;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.core.dialect.sqlite.SqliteDialect;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Derived ways back lead, in replay, to the schema before, whatever was done in the meantime on another branch. */
final class ReplayedWalksTest {

    @Property(tries = 2_000)
    void everyWayBackLeadsBack(
            @ForAll("dialects") DatabaseDialect dialect,
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = 1_000_000) Integer> choices)
            throws SQLException {
        new Walk(dialect, (operations, before, after) -> {}).go(choices);
    }

    @Provide
    Arbitrary<DatabaseDialect> dialects() {
        return Arbitraries.of(new SqliteDialect(), new PostgresqlDialect(), new MysqlDialect(), new MariadbDialect());
    }
}
