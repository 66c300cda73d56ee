package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunReport;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.manual.OperationsChapter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What a revision does, its version row and its line in the log belong together. */
class CommittedTogetherIT {
    private static final History.Source USERS = base("001", """
            op.createTable("users", column("id", INTEGER), column("name", varchar(50)).notNull(), primaryKey("id"));
            op.insert("users", row("id", 1).with("name", "Ann"));
            """);

    /** Its third statement is refused by every database. */
    private static final History.Source BROKEN = after("001", "002", """
            op.createTable("orders", column("id", INTEGER), primaryKey("id"));
            op.addColumn("users", column("age", INTEGER));
            op.sql("UPDATE users SET no_such_column = 1");
            op.createTable("never", column("id", INTEGER));
            """);

    @TempDir
    private Path directory;

    @OnEachDatabase
    void aRunReportsAndRecordsEachStep(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, USERS, after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));"));
        TestRun run = new TestRun(database);
        Instant before = Instant.now().minusMillis(1);

        RunReport report = run.upgrade(history, "head");

        assertThat(TestRun.ids(report.headsBefore())).isEmpty();
        assertThat(report.steps())
                .extracting(step -> step.step().revision().id().value())
                .containsExactly("001", "002");
        assertThat(TestRun.ids(report.headsAfter())).containsExactly("002");
        assertThat(run.heads()).containsExactly("002");
        List<HistoryEntry> log = run.log();
        assertThat(log).extracting(entry -> entry.revision().value()).containsExactly("001", "002");
        assertThat(log).allSatisfy(entry -> {
            assertThat(entry.change()).isEqualTo(Change.UPGRADE);
            assertThat(entry.appliedBy()).isEqualTo("tester");
            assertThat(entry.startedAt()).isBetween(before, Instant.now());
            assertThat(entry.duration()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
            assertThat(entry.checksum().orElseThrow().hex()).matches("[0-9a-f]{64}");
            assertThat(entry.failure()).isEmpty();
        });
    }

    @OnEachDatabase
    void theLogOnlyGrows(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS);
        TestRun run = new TestRun(database);

        run.upgrade(history, "head");
        List<HistoryEntry> first = run.log();
        run.downgrade(history, "base");
        run.upgrade(history, "head");

        assertThat(run.logLines()).containsExactly("upgrade 001", "downgrade 001", "upgrade 001");
        assertThat(run.log()).startsWith(first.get(0));
        assertThat(run.log())
                .extracting(HistoryEntry::checksum)
                .containsOnly(first.get(0).checksum());
    }

    @OnEachDatabase
    void aRevisionThatFailsLeavesNothingBehindButALineInTheLog(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        run.upgrade(History.compile(directory, USERS), "head");
        Catalogue before = Catalogue.read(database);

        assertThatThrownBy(() -> run.upgrade(History.compile(directory, USERS, BROKEN), "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageStartingWith("revision 002 (app.db.Revision002) could not be applied:\n"
                        + "sql(\"UPDATE users SET no_such_column = 1\") (Revision002.java:19) failed: ")
                .hasMessageContaining("no_such_column")
                .hasMessageContaining("\n  in: UPDATE users SET no_such_column = 1\nNothing of it remains: ")
                .hasMessageEndingWith("Mend the cause, then run the goal again.");

        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.texts("SELECT name FROM users")).containsExactly("Ann");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002 failed");
        assertThat(run.log().get(1).failure().orElseThrow()).contains("no_such_column");
    }

    @OnEachDatabase
    void aRevisionThatFailedCanBeRunAgainOnceItIsMended(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        assertThatThrownBy(() -> run.upgrade(History.compile(directory, USERS, BROKEN), "head"))
                .isInstanceOf(RevisionFailed.class);

        run.upgrade(History.compile(directory, USERS, after("001", "002", """
                                op.createTable("orders", column("id", INTEGER), primaryKey("id"));
                                op.addColumn("users", column("age", INTEGER));
                                op.sql("UPDATE users SET age = 1");
                                """)), "head");

        assertThat(run.heads()).containsExactly("002");
        assertThat(run.texts("SELECT age FROM users")).containsExactly("1");
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void whereSchemaChangesCommitByThemselvesAndCannotBeUndoneTheMessageListsThem(TestDatabase database)
            throws Exception {
        TestRun run = new TestRun(database);
        run.upgrade(History.compile(directory, USERS), "head");

        assertThatThrownBy(() -> run.upgrade(History.compile(directory, USERS, after("001", "002", """
                                        op.addColumn("users", column("age", INTEGER));
                                        op.sql("ALTER TABLE users COMMENT = 'people'");
                                        op.sql("UPDATE users SET age = 1");
                                        op.sql("UPDATE users SET no_such_column = 1");
                                        """)), "head"))
                .isInstanceOf(RevisionFailed.class)
                .satisfies(failed -> OperationsChapter.shows(
                        "kept-after-failure",
                        failed.getMessage().substring(failed.getMessage().indexOf("Its operations"))));

        assertThat(run.heads()).containsExactly("001");
        assertThat(run.texts("SELECT age FROM users")).containsExactly((String) null);
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void whereSchemaChangesCommitByThemselvesARevisionWhoseEndIsRefusedIsUndone(TestDatabase database)
            throws Exception {
        CompiledRevisions history = History.compile(directory, base("001", """
                        op.createTable("users", column("id", INTEGER), primaryKey("id"));
                        op.sql(Sql.of("DROP TABLE retort_version").reversedByNothing());
                        """));
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageStartingWith("revision 001 (app.db.Revision001) could not be applied:\n"
                        + "its operations ran, and then the database refused to commit them: ")
                .hasMessageEndingWith(
                        "\nNothing of it remains: its operations commit one by one, and those that were done"
                                + " were undone again. Mend the cause, then run the goal again.");

        assertThat(Catalogue.read(database).entries().keySet()).doesNotContain("table:users");
        assertThat(run.logLines()).containsExactly("upgrade 001 failed");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aRevisionWithoutTransactionDoesWhatRefusesToRunInOne(TestDatabase database) throws Exception {
        History.Source concurrent = new History.Source(
                "Revision002",
                "id = \"002\", parent = \"001\", transactional = false",
                "op.sql(\"CREATE INDEX CONCURRENTLY ix_name ON users (name)\");",
                "");
        TestRun run = new TestRun(database);

        run.upgrade(History.compile(directory, USERS, concurrent), "head");

        assertThat(run.heads()).containsExactly("002");
        assertThat(run.texts("SELECT indexname FROM pg_indexes WHERE tablename = 'users' ORDER BY 1"))
                .containsExactly("ix_name", "pk_users");
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void foreignKeysThatARevisionWouldBreakAreFoundBeforeItCommits(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, USERS, after("001", "002", """
                        op.createTable("pets", column("owner", INTEGER), foreignKey("owner").references("users", "id"));
                        op.insert("pets", row("owner", 1));
                        """), after("002", "003", "op.dropTable(\"users\");"));
        TestRun run = new TestRun(database);
        run.upgrade(history, "002");
        Catalogue before = Catalogue.read(database);

        assertThatThrownBy(() -> run.upgrade(history, "003"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessage("revision 003 (app.db.Revision003) could not be applied:\n"
                        + "it would leave behind rows of pets without their row of users (1). SQLite does not enforce"
                        + " foreign keys while a revision drops tables or builds them anew, so nothing is deleted along."
                        + " Delete or mend these rows, or drop the foreign key, in the same revision.\n"
                        + "Nothing of it remains: its transaction was rolled back."
                        + " Mend the cause, then run the goal again.");

        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002", "upgrade 003 failed");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aRevisionWithoutTransactionThatFailsLeavesNothingBehind(TestDatabase database) throws Exception {
        database.execute("CREATE TABLE pairs (id INTEGER)", "INSERT INTO pairs VALUES (1), (1)");
        History.Source concurrent = new History.Source("Revision001", "id = \"001\", transactional = false", """
                op.createTable("users", column("id", INTEGER));
                op.sql("CREATE UNIQUE INDEX CONCURRENTLY ix_pairs ON pairs (id)");
                """, "");
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(History.compile(directory, concurrent), "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageEndingWith(
                        "Nothing of it remains: its operations commit one by one, and those that were done"
                                + " were undone again. Mend the cause, then run the goal again.");

        // A failed CREATE INDEX CONCURRENTLY leaves an invalid index; that is dropped.
        assertThat(Catalogue.read(database).entries()).doesNotContainKeys("index:pairs.ix_pairs", "table:users");
        assertThat(run.heads()).isEmpty();
    }

    @OnEachDatabase
    void aGuardStopsTheRevisionBeforeHarm(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
                        op.require(findsNothing("SELECT 1 FROM users WHERE name = 'Ann'"), "Ann must go first");
                        op.dropTable("users");
                        """));
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining(
                        "require(\"Ann must go first\") (Revision002.java:17) is not met: Ann must go first");

        assertThat(run.texts("SELECT name FROM users")).containsExactly("Ann");
        assertThat(run.heads()).containsExactly("001");
    }

    @OnEachDatabase
    void workWithTheConnectionBelongsToTheRevision(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, after("001", "002", """
                        op.run(Jdbc.work("greet", connection -> {
                            try (var statement = connection.createStatement()) {
                                statement.executeUpdate("UPDATE users SET name = 'Hello'");
                            }
                        }));
                        op.run(Jdbc.work("break", connection -> {
                            throw new java.sql.SQLException("this is the end");
                        }));
                        """));
        TestRun run = new TestRun(database);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining(
                        "run(break) (Revision002.java:22) failed at \"break\": java.sql.SQLException: this is the end");

        assertThat(run.texts("SELECT name FROM users")).containsExactly("Ann");
    }

    @OnEachDatabase
    void aConditionIsAskedOfTheLiveDatabase(TestDatabase database) throws Exception {
        database.execute("CREATE TABLE legacy (id INTEGER)");
        CompiledRevisions history = History.compile(directory, base("001", """
                        op.when(tableExists("legacy"), then -> then.sql("DROP TABLE legacy"));
                        op.when(tableMissing("fresh"), then -> then.createTable("fresh", column("id", INTEGER)));
                        op.when(columnMissing("fresh", "name"), then -> then.addColumn("fresh", column("name", varchar(9))));
                        op.when(indexMissing("fresh", "ix_fresh"), then -> then.createIndex(index("ix_fresh").on("fresh", "id")));
                        op.when(indexExists("fresh", "ix_fresh"), then -> then.dropIndex("fresh", "ix_fresh"));
                        op.when(finds("SELECT 1 FROM fresh"), then -> then.sql("no such thing"),
                                otherwise -> otherwise.insert("fresh", row("id", 7)));
                        """));
        TestRun run = new TestRun(database);

        run.upgrade(history, "head");

        assertThat(Catalogue.read(database).entries().keySet())
                .contains("table:fresh", "column:fresh.name")
                .doesNotContain("table:legacy", "index:fresh.ix_fresh");
        assertThat(run.texts("SELECT id FROM fresh")).containsExactly("7");
    }
}
