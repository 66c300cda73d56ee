package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.maven.configuration.Given;
import dev.retort.maven.connection.Access;
import dev.retort.maven.connection.ConnectionPool;
import dev.retort.maven.connection.DatabaseAddress;
import dev.retort.maven.connection.Drivers;
import dev.retort.maven.connection.ProgramName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A run that finds nothing to do costs next to nothing. */
class NothingPendingIT {
    @TempDir
    private static Path directory;

    private static CompiledRevisions history;

    @BeforeAll
    static void compile() {
        history = History.compile(
                directory,
                base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));"),
                after("001", "002", "op.addColumn(\"users\", column(\"name\", varchar(40)));"));
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void takesOneConnectionAndThreeRoundTripsAtMost(TestDatabase database) throws Exception {
        new TestRun(database).upgrade(history, "head");

        int toConnect = roundTrips(database, relay -> relay.database().open().close());
        int ofRun = roundTrips(database, relay -> {
            try (ConnectionPool pool = pool(relay.database())) {
                upgrade(history.revisions(), pool);
            }
        });

        assertThat(ofRun - toConnect).isLessThanOrEqualTo(3);
    }

    private static int roundTrips(TestDatabase database, Client client) throws Exception {
        try (RoundTrips relay = RoundTrips.before(database)) {
            client.work(relay);
            assertThat(relay.connections()).isEqualTo(1);
            return relay.count();
        }
    }

    /** Somebody who connects. */
    @FunctionalInterface
    private interface Client {
        void work(RoundTrips relay) throws Exception;
    }

    @OnEachDatabase
    void loadsNoRevision(TestDatabase database) throws Exception {
        new TestRun(database).upgrade(history, "head");
        List<String> loaded = new ArrayList<>();
        ClassLoader classLoader = new ClassLoader(NothingPendingIT.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                loaded.add(name);
                return super.findClass(name);
            }
        };

        try (ConnectionPool pool = pool(database)) {
            upgrade(new Revisions(history.revisions().graph(), classLoader), pool);
        }

        assertThat(loaded).isEmpty();
    }

    /** The connections of a goal, which has to know first whom it speaks to. */
    private static ConnectionPool pool(TestDatabase database) throws SQLException {
        DatabaseAddress address = new DatabaseAddress(
                new Given(database.jdbcUrl(), "the test"),
                Optional.of(new Given(database.user(), "the test")),
                Optional.of(new Given(database.password(), "the test")),
                false);
        Drivers drivers = Drivers.of(text -> {}, NothingPendingIT.class.getClassLoader());
        return ConnectionPool.open(address, drivers, Access.WRITE, ProgramName.ofGoal("upgrade"));
    }

    private static void upgrade(Revisions revisions, ConnectionPool pool) throws SQLException {
        assertThat(Migrator.of(revisions, pool.connections()).upgrade("head").steps())
                .isEmpty();
    }
}
