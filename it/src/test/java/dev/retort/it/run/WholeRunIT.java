package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Step;
import dev.retort.core.run.Boundary;
import dev.retort.core.run.NotInOneTransaction;
import dev.retort.core.run.PlannedRun;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.TransactionScope;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A run that was asked to be one transaction. */
class WholeRunIT {
    private static final RunSettings ALL = RunSettings.DEFAULT.withTransactions(TransactionScope.ALL);

    private static final History.Source USERS =
            base("001", "op.createTable(\"users\", column(\"id\", INTEGER), primaryKey(\"id\"));");
    private static final History.Source AGE = after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));");
    private static final History.Source BROKEN =
            after("002", "003", "op.sql(\"UPDATE users SET no_such_column = 1\");");

    @TempDir
    private Path directory;

    private final List<String> events = new ArrayList<>();

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void appliesAllRevisionsAndReportsThemOnceTheyAreCommitted(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        TestRun run = new TestRun(database, ALL, listener());

        assertThat(run.upgrade(history, "head").steps()).hasSize(2);

        assertThat(events).containsExactly("begins 001", "begins 002", "done 001", "done 002");
        assertThat(run.heads()).containsExactly("002");
        assertThat(run.logLines()).containsExactly("upgrade 001", "upgrade 002");
        assertThat(run.log())
                .allSatisfy(line -> assertThat(line.duration()).isBetween(Duration.ZERO, Duration.ofMinutes(1)));
        run.downgrade(history, "base");
        assertThat(run.heads()).isEmpty();
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("table:users");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void aFailureTakesBackTheRevisionsBeforeIt(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE, BROKEN);
        TestRun run = new TestRun(database, ALL, listener());

        assertThatThrownBy(() -> run.upgrade(history, "head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageStartingWith("revision 003 (app.db.Revision003) could not be applied:\n"
                        + "sql(\"UPDATE users SET no_such_column = 1\") (Revision003.java:17) failed:")
                .hasMessageEndingWith("\nNothing of this run remains: one transaction covers all of it, and was rolled"
                        + " back. Mend the cause, then run the goal again.");

        assertThat(events).containsExactly("begins 001", "begins 002", "begins 003");
        assertThat(run.heads()).isEmpty();
        assertThat(run.logLines()).containsExactly("upgrade 003 failed");
        assertThat(Catalogue.read(database).entries()).doesNotContainKey("table:users");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void aRevisionWithoutATransactionIsRefusedBeforeTheFirst(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(
                directory,
                USERS,
                after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));")
                        .withoutTransaction());

        assertThatThrownBy(() -> new TestRun(database, ALL).upgrade(history, "head"))
                .isInstanceOf(NotInOneTransaction.class)
                .hasMessage("revision 002 (app.db.Revision002) cannot be part of one transaction over the whole run"
                        + " (-Ddb.transactions=all): its author wrote transactional = false. Run what comes before it"
                        + " and the rest apart, or all of it with -Ddb.transactions=revision.");

        assertThat(Catalogue.read(database).entries()).isEmpty();
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void isRefusedWhereEachChangeToTheSchemaCommits(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS);

        assertThatThrownBy(() -> new TestRun(database, ALL).upgrade(history, "head"))
                .isInstanceOf(NotInOneTransaction.class)
                .hasMessage("revision 001 (app.db.Revision001) cannot be part of one transaction over the whole run"
                        + " (-Ddb.transactions=all): "
                        + database.kind()
                        + " commits each change to the schema at once. Run it with -Ddb.transactions=revision; what"
                        + " breaks half-way is journalled, and the next run goes on with it.");

        assertThat(Catalogue.read(database).entries()).isEmpty();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void settingsOfTheSessionAreThoseOfOneRevision(TestDatabase database) throws Exception {
        String note =
                "op.sql(\"INSERT INTO notes SELECT current_setting('work_mem'), current_setting('lock_timeout')\");";
        CompiledRevisions history = History.compile(
                directory,
                base("001", "op.createTable(\"notes\", column(\"memory\", TEXT), column(\"patience\", TEXT));"),
                after("001", "002", """
                        op.session(SessionSetting.variable("work_mem", "63MB"));
                        op.session(SessionSetting.lockTimeout(java.time.Duration.ofSeconds(7)));
                        """ + note),
                after("002", "003", note));
        TestRun run = new TestRun(database, ALL);

        run.upgrade(history, "head");

        assertThat(run.texts("SELECT memory || ' ' || patience FROM notes WHERE memory = '63MB'"))
                .containsExactly("63MB 7s");
        assertThat(run.texts("SELECT patience FROM notes WHERE memory <> '63MB'"))
                .containsExactly("1min");
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
    void isWhatThePlanSays(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);

        assertThat(new TestRun(database, ALL)
                        .plan(history, Direction.UPGRADE, "head")
                        .steps())
                .extracting(PlannedRun.PreviewedStep::boundary)
                .containsExactly(Boundary.RUN, Boundary.RUN);
    }

    private RunListener listener() {
        return new RunListener() {
            @Override
            public void stepStarting(Step step) {
                events.add("begins " + step.revision().id());
            }

            @Override
            public void stepFinished(Step step, Duration duration) {
                events.add("done " + step.revision().id());
            }
        };
    }
}
