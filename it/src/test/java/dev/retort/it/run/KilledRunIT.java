package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.manual.OperationsChapter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed leaves no lock, and the one that waits for it goes on by itself. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KilledRunIT {
    private static final Duration SECONDS = Duration.ofSeconds(15);

    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");

    /** The first to come waits here to be killed. */
    private static final String TRAP = """
            op.run(Jdbc.work("wait to be killed", connection -> {
                try {
                    java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
                } catch (java.nio.file.FileAlreadyExistsException second) {
                    return;
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
                System.out.println("trapped");
                try {
                    new java.util.concurrent.CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            """;

    @TempDir
    private Path directory;

    private String trap() {
        return TRAP.formatted(directory.resolve("trapped"));
    }

    private static void assertThatNextGoesOnWithinSeconds(UpgradeProcess next, long since) throws Exception {
        next.awaitEnd();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(SECONDS);
    }

    @OnEachDatabase
    void nextRunGoesOnByItself(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                USERS,
                after("001", "002", trap() + "op.addColumn(\"users\", column(\"name\", varchar(9)));"));
        try (UpgradeProcess holder = UpgradeProcess.start(history, database);
                UpgradeProcess next = UpgradeProcess.start(history, database)) {
            holder.awaitReady().go();
            holder.awaitLine("trapped");
            next.awaitReady().go();
            next.awaitLine("waiting: ");

            long killed = System.nanoTime();
            holder.kill();
            assertThatNextGoesOnWithinSeconds(next, killed);
        }

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
        assertThat(Catalogue.read(database).entries()).containsKey("column:users.name");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void nothingRemainsOfARevisionInATransaction(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                USERS,
                after(
                        "001",
                        "002",
                        "op.addColumn(\"users\", column(\"name\", varchar(9))); op.insert(\"users\", row(\"id\", 1));"
                                + trap()));
        try (UpgradeProcess holder = UpgradeProcess.start(history, database)) {
            holder.awaitReady().go();
            holder.awaitLine("trapped");
            holder.kill();
        }

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.logLines()).containsExactly("upgrade 001");
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("column:users.name");
        assertThat(run.texts("SELECT id FROM users")).isEmpty();
        run.upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
    }

    /** By itself a server carries the statement out to its end, ten minutes later. */
    @OnDatabase(DatabaseKind.POSTGRESQL)
    void statementOfTheDeadEndsWithinSeconds(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.createTable(\"pause\", column(\"seconds\", INTEGER));"),
                after("001", "002", "op.sql(\"SELECT pg_sleep(seconds) FROM pause\");"));
        new TestRun(database).upgrade(history, "001");
        database.execute("INSERT INTO pause VALUES (600)");
        try (UpgradeProcess holder = UpgradeProcess.start(history, database);
                UpgradeProcess next = UpgradeProcess.start(history, database)) {
            holder.awaitReady().go();
            String process = await(database, """
                    SELECT pid FROM pg_stat_activity
                    WHERE datname = current_database() AND state = 'active' AND query LIKE 'SELECT pg_sleep%'""");
            database.execute("DELETE FROM pause");
            next.awaitReady().go();
            String waiting = next.awaitLine("waiting: ");
            OperationsChapter.shows(
                    "waiting-for-statement",
                    waiting.substring("waiting: ".length()).replace("user " + database.user(), "user app"));
            assertThat(waiting)
                    .startsWith("waiting: process " + process + " (application retort, user " + database.user()
                            + ", from 127.0.0.1, connected since ")
                    .contains("), which has been carrying out \"SELECT pg_sleep(seconds) FROM pause\" for ")
                    .endsWith(" s");

            long killed = System.nanoTime();
            holder.kill();
            assertThatNextGoesOnWithinSeconds(next, killed);
        }

        assertThat(new TestRun(database).heads()).containsExactly("002");
    }

    /** These servers look for their clients between statements alone. */
    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void orphanedStatementIsNamedAndWaitedFor(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                base(
                        "001",
                        "op.createTable(\"counter\", column(\"n\", INTEGER)); op.insert(\"counter\", row(\"n\", 1));"),
                after("001", "002", "op.sql(\"UPDATE counter SET n = n + 1 WHERE n > '0'\");"));
        new TestRun(database).upgrade(history, "001");
        try (Connection application = database.open();
                Statement statement = application.createStatement();
                UpgradeProcess holder = UpgradeProcess.start(history, database);
                UpgradeProcess next = UpgradeProcess.start(history, database)) {
            application.setAutoCommit(false);
            statement.execute("UPDATE counter SET n = 7");
            holder.awaitReady().go();
            String session = await(database, """
                    SELECT id FROM information_schema.processlist
                    WHERE db = DATABASE() AND info LIKE 'UPDATE counter SET n = n%'""");
            next.awaitReady().go();
            next.awaitLine("waiting: ");

            holder.kill();
            String orphan = next.awaitLine("waiting: ");
            OperationsChapter.shows(
                    "waiting-for-orphan",
                    orphan.substring("waiting: ".length()).replaceFirst("of [^,]+", "of app@localhost:40262"));
            assertThat(orphan)
                    .startsWith("waiting: session " + session + " of " + database.user() + "@")
                    .contains(", which has been carrying out \"UPDATE counter SET n = n + 1 WHERE n > ...\" for ")
                    .endsWith(" s; should its client be gone, the server finds out when that statement ends, and KILL "
                            + session + " ends it at once");

            long ended = System.nanoTime();
            application.rollback();
            assertThatNextGoesOnWithinSeconds(next, ended);
        }

        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.texts("SELECT n FROM counter")).containsExactly("2");
    }

    /** Asks until there is an answer. */
    private static String await(TestDatabase database, String query) throws SQLException {
        while (true) {
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                if (rows.next()) {
                    return rows.getString(1);
                }
            }
        }
    }
}
