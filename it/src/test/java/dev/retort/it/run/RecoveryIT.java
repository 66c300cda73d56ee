package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.plan.Step;
import dev.retort.core.run.Caution;
import dev.retort.core.run.ConfirmationNeeded;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.UndecidedOperation;
import dev.retort.core.run.UnfinishedRevision;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.manual.OperationsChapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that breaks off in the middle of a revision which no transaction covers is continued by the next one, or what it did
 * is taken back.
 */
class RecoveryIT {
    private static final History.Source USERS = base("001", """
            op.createTable("users", column("id", INTEGER), column("name", varchar(50)), primaryKey("id"));
            op.insert("users", row("id", 1).with("name", "Ann"));
            """);

    @TempDir
    private Path directory;

    /** A revision whose third operation loses the connection for as long as a file is there. */
    private History.Source losingConnection(String before, String after) {
        return after("001", "002", before + """
                op.run(Jdbc.work("lose the connection", connection -> {
                    if (java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) {
                        %s
                        connection.abort(Runnable::run);
                    }
                }).reversedBy(Jdbc.NOTHING));
                """.formatted(directory.resolve("lose"), "") + after);
    }

    private History.Source losingConnection() {
        return losingConnection("""
                op.addColumn("users", column("age", INTEGER));
                op.createIndex(index("ix_name").on("users", "name"));
                op.insert("users", row("id", 2).with("name", "Bob"));
                """, """
                op.createTable("orders", column("id", INTEGER), primaryKey("id"));
                op.insert("orders", row("id", 7));
                """);
    }

    private void breakOff(TestRun run, CompiledRevisions history) throws Exception {
        Files.createFile(directory.resolve("lose"));
        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageEndingWith(
                        "The connection broke. The next db:upgrade or db:downgrade finds out from the journal"
                                + " and the catalogue how far it has come, and goes on from there or takes it back.");
        Files.delete(directory.resolve("lose"));
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void theNextUpgradeGoesOn(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, losingConnection());
        TestRun run = new TestRun(database);
        breakOff(run, history);
        // The line before the first of several that only add something speaks for the next as well.
        assertThat(run.texts("SELECT operation FROM retort_version_journal")).containsExactly("1");

        run.upgrade(history, "head");

        assertThat(Catalogue.read(database).entries().keySet())
                .contains("column:users.age", "index:users.ix_name", "table:orders");
        assertThat(run.texts("SELECT id FROM users ORDER BY id")).containsExactly("1", "2");
        assertThat(run.texts("SELECT id FROM orders")).containsExactly("7");
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
        assertThat(run.texts("SELECT operation FROM retort_version_journal")).isEmpty();
    }

    /** The journal says of the second revision that it is about to begin. */
    private void breakOffBetweenTwo(TestDatabase database, CompiledRevisions history) {
        RunListener losesItsSession = new RunListener() {
            @Override
            public void stepFinished(Step step, Duration duration) {
                try {
                    endSessions(database);
                } catch (SQLException refused) {
                    throw new AssertionError(refused);
                }
            }
        };
        TestRun run = new TestRun(database, RunSettings.DEFAULT, losesItsSession);
        assertThatThrownBy(() -> run.upgrade(history, "head")).isInstanceOf(Exception.class);
    }

    private static void endSessions(TestDatabase database) throws SQLException {
        String others = "SELECT id FROM information_schema.processlist WHERE db = database() AND id <> connection_id()";
        for (String session : new TestRun(database).texts(others)) {
            database.execute("KILL " + session);
        }
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void theNextRunGoesOnWithARevisionThatWasAboutToBegin(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, USERS, after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));"));
        breakOffBetweenTwo(database, history);
        TestRun run = new TestRun(database);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.texts("SELECT revision FROM retort_version_journal")).containsExactly("002");

        run.upgrade(history, "head");

        assertThat(run.heads()).containsExactly("002");
        assertThat(run.texts("SELECT revision FROM retort_version_journal")).isEmpty();
        assertThat(Catalogue.read(database).entries()).containsKey("column:users.age");
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void aDowngradeNeedNotCareForARevisionThatWasAboutToBegin(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory, USERS, after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));"));
        breakOffBetweenTwo(database, history);
        TestRun run = new TestRun(database);

        run.downgrade(history, "base");

        assertThat(run.heads()).isEmpty();
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("table:users");
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void aDowngradeTakesBackWhatWasDone(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        run.upgrade(History.compile(directory, USERS), "head");
        CompiledRevisions history = History.compile(directory, USERS, losingConnection());
        Catalogue before = Catalogue.read(database);
        breakOff(run, history);

        run.downgrade(history, "001");

        assertThat(Catalogue.read(database)).isEqualTo(before);
        assertThat(run.heads()).containsExactly("001");
        assertThat(run.texts("SELECT id FROM users")).containsExactly("1");
        assertThat(run.texts("SELECT operation FROM retort_version_journal")).isEmpty();
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void inProductionNothingIsTakenBackUnasked(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, losingConnection());
        TestRun run = new TestRun(database);
        breakOff(run, history);
        RunSettings settings = RunSettings.DEFAULT.withAppliedBy("tester");
        TestRun careful = new TestRun(database, settings.withCaution(Caution.DEFAULT.inProduction(true)));

        assertThatThrownBy(() -> careful.downgrade(history, "001"))
                .isInstanceOf(ConfirmationNeeded.class)
                .hasMessage("""
                        revision 002 broke off in an earlier run, and this run would begin by taking back what was done of it:
                          addColumn(users, age) (Revision002.java:17)
                          createIndex(ix_name) (Revision002.java:18)
                        That destroys what was stored there since, and is part of no plan that could be approved. Nothing has \
                        run. Go on with the revision, mvn db:upgrade, or confirm that it goes: -Ddb.confirm=true""");
        assertThat(Catalogue.read(database).entries().keySet()).contains("column:users.age", "index:users.ix_name");

        careful.upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void whatComesBehindTheBreakMayBeMendedButNotWhatComesBefore(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        breakOff(run, History.compile(directory, USERS, losingConnection()));

        History.Source otherBeginning =
                after("001", "002", "op.addColumn(\"users\", column(\"height\", INTEGER)); op.dropTable(\"users\");");
        assertThatThrownBy(() -> run.upgrade(History.compile(directory, USERS, otherBeginning), "head"))
                .isInstanceOf(UnfinishedRevision.class)
                .hasMessageMatching(
                        "revision 002 broke off in a run of tester that began at [-0-9T:.]+Z, and its first operation"
                                + " is no longer what it was then. What was carried out must stay as it is; what comes"
                                + " behind it may be mended. Bring these operations back and run the goal again; or bring the"
                                + " database to a known state by hand, and say which with db:stamp.");

        History.Source otherEnd = losingConnection("""
                op.addColumn("users", column("age", INTEGER));
                op.createIndex(index("ix_name").on("users", "name"));
                """, "op.insert(\"users\", row(\"id\", 3));");
        run.upgrade(History.compile(directory, USERS, otherEnd), "head");

        assertThat(run.texts("SELECT id FROM users ORDER BY id")).containsExactly("1", "3");
        assertThat(run.heads()).containsExactly("002");
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void whatNobodyCanTellIsReported(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database);
        CompiledRevisions history =
                History.compile(directory, USERS, after("001", "002", """
                op.addColumn("users", column("age", INTEGER));
                op.run(Jdbc.work("change the schema", connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("CREATE TABLE made_by_work (id INTEGER)");
                    }
                    if (java.nio.file.Files.exists(java.nio.file.Path.of("%s"))) {
                        connection.abort(Runnable::run);
                    }
                }).reversedBy(Jdbc.NOTHING));
                """.formatted(directory.resolve("lose"))));
        breakOff(run, history);

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(UndecidedOperation.class)
                .satisfies(undecided -> OperationsChapter.shows("undecided", undecided.getMessage()));

        new TestRun(database, RunSettings.DEFAULT.withCaution(Caution.DEFAULT.withUndecided(Caution.Undecided.DONE)))
                .upgrade(history, "head");
        assertThat(run.heads()).containsExactly("002");
    }
}
