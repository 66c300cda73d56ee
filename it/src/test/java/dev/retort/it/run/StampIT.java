package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockTimeout;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.plan.OverlappingTargets;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.UnknownVersionRow;
import dev.retort.core.run.DialectDetection;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StampFailed;
import dev.retort.core.target.MalformedTarget;
import dev.retort.core.target.UnknownRevision;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** A stamp changes what the version table says, and nothing else. */
class StampIT {
    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");
    private static final History.Source AGE = after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));");
    private static final History.Source NAME =
            after("002", "003", "op.addColumn(\"users\", column(\"name\", varchar(9)));");

    /** Two branches above 001, and a line of its own. */
    private static final History.Source[] BRANCHES = {
        USERS,
        after("001", "b1", ""),
        new History.Source("Billing", "id = \"b2\", parent = \"001\", labels = \"billing\"", "", ""),
        base("x", ""),
        History.severalHeadsAllowed()
    };

    @TempDir
    private Path directory;

    @OnEachDatabase
    void anEmptyDatabaseGetsTheBooksAndNothingElse(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        Instant before = Instant.now().minusMillis(1);

        StampPlan stamped = run.stamp(history, "head");

        assertThat(TestRun.ids(stamped.rowsBefore())).isEmpty();
        assertThat(TestRun.ids(stamped.rowsAfter())).containsExactly("002");
        assertThat(TestRun.ids(stamped.stamped())).containsExactly("001", "002");
        assertThat(TestRun.ids(stamped.unstamped())).isEmpty();
        assertThat(run.heads()).containsExactly("002");
        assertThat(Catalogue.read(database).entries()).isEmpty();
        List<HistoryEntry> log = run.log();
        assertThat(log).extracting(entry -> entry.revision().value()).containsExactly("001", "002");
        assertThat(log).allSatisfy(entry -> {
            assertThat(entry.change()).isEqualTo(Change.STAMP);
            assertThat(entry.appliedBy()).isEqualTo("tester");
            assertThat(entry.startedAt()).isBetween(before, Instant.now());
            assertThat(entry.duration()).isEqualTo(Duration.ZERO);
            assertThat(entry.checksum()).isEmpty();
            assertThat(entry.failure()).isEmpty();
        });
    }

    @OnEachDatabase
    void noRevisionIsLoaded(TestDatabase database) throws Exception {
        History.Source broken =
                after("001", "002", "").with("static { if (true) throw new IllegalStateException(\"loaded\"); }");

        new TestRun(database).stamp(History.compile(directory, USERS, broken), "head");

        assertThat(new TestRun(database).heads()).containsExactly("002");
    }

    @OnEachDatabase
    void aDatabaseThatWasMadeOtherwiseIsContinuedUpAndDown(TestDatabase database) throws Exception {
        database.execute("CREATE TABLE users (id INTEGER NOT NULL, age INTEGER, CONSTRAINT pk_users PRIMARY KEY (id))");
        CompiledRevisions history = History.compile(directory, USERS, AGE, NAME);
        TestRun run = new TestRun(database);

        run.stamp(history, "002");
        run.upgrade(history, "head");

        assertThat(Catalogue.read(database).entries()).containsKeys("column:users.age", "column:users.name");
        assertThat(run.heads()).containsExactly("003");
        run.downgrade(history, "001");
        assertThat(Catalogue.read(database).entries())
                .containsKey("table:users")
                .doesNotContainKeys("column:users.age", "column:users.name");
        assertThat(run.logLines())
                .containsExactly("stamp 001", "stamp 002", "upgrade 003", "downgrade 003", "downgrade 002");
    }

    @OnEachDatabase
    void whatIsUnstampedRunsAgain(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        run.upgrade(history, "head");
        database.execute("DROP TABLE users");

        StampPlan stamped = run.stamp(history, "base");
        run.upgrade(history, "head");

        assertThat(TestRun.ids(stamped.unstamped())).containsExactly("002", "001");
        assertThat(Catalogue.read(database).entries()).containsKey("column:users.age");
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines())
                .containsExactly(
                        "upgrade 001", "upgrade 002", "unstamp 002", "unstamp 001", "upgrade 001", "upgrade 002");
    }

    @OnEachDatabase
    void severalTargetsAndOtherLines(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, BRANCHES);
        TestRun run = new TestRun(database);

        run.stamp(history, "x");
        run.stamp(history, "b1", "billing");
        assertThat(run.heads()).containsExactly("b1", "b2", "x");

        run.stamp(history, "001");
        assertThat(run.heads()).containsExactly("001", "x");

        run.stamp(history, "heads");
        assertThat(run.heads()).containsExactly("b1", "b2", "x");
        assertThat(run.logLines())
                .containsExactly(
                        "stamp x",
                        "stamp 001",
                        "stamp b1",
                        "stamp b2",
                        "unstamp b2",
                        "unstamp b1",
                        "stamp b1",
                        "stamp b2");
    }

    @OnEachDatabase
    void whatTheRowsSayAlreadyChangesNothing(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        run.upgrade(history, "head");

        run.stamp(history, "head");

        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
    }

    /** As when newer code upgraded it, the row of a deleted revision was left, and somebody widened the column. */
    @OnEachDatabase
    void purgeGetsOutOfABrokenTable(TestDatabase database) throws Exception {
        String ghost = "a revision of which nobody remembers anything any more";
        database.execute(
                "CREATE TABLE retort_version (version_num VARCHAR(100) NOT NULL)",
                "INSERT INTO retort_version VALUES ('001'), ('002'), ('002'), ('" + ghost + "')");
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        assertThatThrownBy(() -> run.stamp(history, "001"))
                .isInstanceOf(UnknownVersionRow.class)
                .hasMessageContaining("purge");
        assertThat(run.heads()).hasSize(4);

        StampPlan purged = run.purgeAndStamp(history, "001");

        assertThat(TestRun.ids(purged.rowsBefore())).containsExactly("001", "002", ghost);
        assertThat(TestRun.ids(purged.unstamped())).containsExactly(ghost, "002");
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("unstamp a revision of which nobody re...", "unstamp 002");
    }

    @OnEachDatabase
    void aPurgeThatOnlyTidiesUpIsLogged(TestDatabase database) throws Exception {
        database.execute(
                "CREATE TABLE retort_version (version_num VARCHAR(32) NOT NULL)",
                "INSERT INTO retort_version VALUES ('002'), ('001')");
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);

        run.purgeAndStamp(history, "002");

        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("stamp 002");
    }

    @OnEachDatabase
    void alembicsTableIsStampedAsAlembicWould(TestDatabase database) throws Exception {
        database.execute(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                        + "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
                "INSERT INTO alembic_version (version_num) VALUES ('001')");
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database, RunSettings.DEFAULT.withVersionTable("alembic_version"));

        StampPlan stamped = run.stamp(history, "head");

        assertThat(TestRun.ids(stamped.stamped())).containsExactly("002");
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("stamp 002");
    }

    @OnEachDatabase
    void whatIsRefusedMakesNoTables(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.stamp(history, "001", "002")).isInstanceOf(OverlappingTargets.class);
        assertThatThrownBy(() -> run.stamp(history, "nowhere")).isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> run.stamp(history, "a b")).isInstanceOf(MalformedTarget.class);

        assertThatThrownBy(run::heads).hasMessageContaining("retort_version");
        assertThat(run.log()).isEmpty();
    }

    /** A log that refuses its lines shows that the rows are changed in the same transaction. */
    @OnEachDatabase
    void aStampThatFailsChangesNothing(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        run.upgrade(history, "001");
        database.execute("DROP TABLE retort_history", "CREATE TABLE retort_history (line INTEGER)");

        assertThatThrownBy(() -> run.stamp(history, "head"))
                .isInstanceOf(StampFailed.class)
                .hasMessageStartingWith("the database refused the stamp: ")
                .hasMessageEndingWith("Nothing of it remains: its transaction was rolled back."
                        + " Mend the cause, then run the goal again.");
        assertThatThrownBy(() -> run.purgeAndStamp(history, "head")).isInstanceOf(StampFailed.class);

        assertThat(run.heads()).containsExactly("001");
    }

    @OnEachDatabase
    void whileARunHoldsTheLockAStampWaits(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        new TestRun(database).upgrade(history, "001");
        TestRun impatient = new TestRun(database, RunSettings.DEFAULT.withLockPatience(Duration.ZERO));

        try (Connection other = database.open()) {
            DatabaseDialect dialect = DialectDetection.of(other);
            try (RunLock.Held ignored =
                            dialect.lock().acquire(other, "retort_version", LockWait.silent(Duration.ZERO));
                    Connection writer = database.open();
                    var transaction = dialect.transactions().begin(writer, List.of())) {
                assertThatThrownBy(() -> impatient.stamp(history, "head")).isInstanceOf(LockTimeout.class);
                assertThatThrownBy(() -> impatient.createTables(history)).isInstanceOf(LockTimeout.class);
                transaction.commit();
            }
        }

        assertThat(impatient.heads()).containsExactly("001");
        assertThat(TestRun.ids(impatient.stamp(history, "head").rowsAfter())).containsExactly("002");
    }

    @OnEachDatabase
    void severalAtOnceDoTheWorkOfOne(TestDatabase database) throws Exception {
        int threads = 4;
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database);
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<StampPlan>> stamps = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            stamps.add(executor.submit(() -> {
                together.await(1, TimeUnit.MINUTES);
                return run.stamp(history, "head");
            }));
        }
        executor.shutdown();

        List<String> changed = new ArrayList<>();
        for (Future<StampPlan> stamp : stamps) {
            changed.addAll(TestRun.ids(stamp.get(3, TimeUnit.MINUTES).stamped()));
        }
        assertThat(changed).containsExactly("001", "002");
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("stamp 001", "stamp 002");
    }
}
