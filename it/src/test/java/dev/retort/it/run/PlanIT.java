package dev.retort.it.run;

import static dev.retort.it.run.History.after;
import static dev.retort.it.run.History.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.journal.Phase;
import dev.retort.core.journal.Progress;
import dev.retort.core.plan.Direction;
import dev.retort.core.preview.PlannedAction;
import dev.retort.core.run.Boundary;
import dev.retort.core.run.Caution;
import dev.retort.core.run.ConfirmationNeeded;
import dev.retort.core.run.DialectDetection;
import dev.retort.core.run.PlanNotApproved;
import dev.retort.core.run.PlannedRun;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunReport;
import dev.retort.core.run.RunSettings;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A plan is known before it runs, and what is approved runs, or nothing. */
class PlanIT {
    private static final RunSettings SETTINGS = RunSettings.DEFAULT.withAppliedBy("tester");

    private static final History.Source USERS = base("001", """
            op.createTable("users", column("id", INTEGER), column("name", varchar(9)), primaryKey("id"));
            op.insert("users", row("id", 1).with("name", "Ada"));
            op.createTable("seen", column("id", INTEGER), column("at", TIMESTAMP), primaryKey("id"));
            op.insert("seen", row("id", 1).with("at", op.timeOfRun()));
            """);

    private static final History.Source AGE = after("001", "002", "op.addColumn(\"users\", column(\"age\", INTEGER));");

    private static final History.Source LESS = after("002", "003", """
            op.dropColumn("users", "name");
            op.when(hasRows("users"), then -> then.delete(Delete.deleteFrom("users").where("age > 99").reversedByNothing()));
            op.run(Jdbc.work("wave", connection -> {}).reversedBy(Jdbc.NOTHING));
            """);

    @TempDir
    private Path directory;

    @OnEachDatabase
    void aPlanIsMadeWhileAnotherRunHasTheLockAndLeavesNoTrace(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, SETTINGS);
        CompiledRevisions history = History.compile(directory, USERS, AGE);

        try (Connection other = database.open()) {
            DatabaseDialect dialect = DialectDetection.of(other);
            try (var lock = dialect.lock().acquire(other, "retort_version", LockWait.silent(Duration.ZERO))) {
                PlannedRun plan = run.plan(history, Direction.UPGRADE, "head");

                assertThat(TestRun.ids(plan.plan().headsBefore())).isEmpty();
                assertThat(TestRun.ids(plan.plan().headsAfter())).containsExactly("002");
                lock.confirm();
            }
        }

        assertThat(Catalogue.read(database).entries()).isEmpty();
        assertThatThrownBy(run::heads).isInstanceOf(SQLException.class);
    }

    @OnEachDatabase
    void itSaysWhatIsKnownAndWhatIsAskedWhenItRuns(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, SETTINGS);
        CompiledRevisions history = History.compile(directory, USERS, AGE, LESS);
        run.upgrade(history, "002");

        PlannedRun plan = run.plan(history, Direction.UPGRADE, "head");

        PlannedRun.PreviewedStep step = plan.steps().get(0);
        assertThat(step.boundary())
                .isEqualTo(
                        database.kind() == DatabaseKind.MYSQL || database.kind() == DatabaseKind.MARIADB
                                ? Boundary.OPERATION
                                : Boundary.REVISION);
        assertThat(step.operations())
                .extracting(operation -> operation.operation().toString())
                .containsExactly(
                        "dropColumn(users, name) (Revision003.java:17)",
                        "when(hasRows(users)) (Revision003.java:18)",
                        "run(wave) (Revision003.java:19)");
        assertThat(step.operations().get(0).actions())
                .extracting(PlannedAction::kind)
                .containsExactly(PlannedAction.Kind.STATEMENT);
        assertThat(step.operations().get(1).actions())
                .extracting(PlannedAction::kind)
                .containsExactly(PlannedAction.Kind.CHOICE);
        assertThat(step.operations().get(2).actions())
                .containsExactly(new PlannedAction(PlannedAction.Kind.WORK, "wave", List.of(), List.of(), List.of()));
        assertThat(step.destroying())
                .extracting(operation -> operation.destroyed().orElseThrow())
                .containsExactly("all values of column name of table users", "rows of table users");
    }

    @OnEachDatabase
    void theIdIsTheSameAtEveryTimeAndSaysWhatIsDifferent(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        CompiledRevisions edited = History.compile(
                directory,
                USERS,
                after("001", "002", "\n// A comment.\nop.addColumn(\"users\", column(\"age\", BIGINT));"));
        String id = at(database, "2026-01-01T10:00:00.123Z")
                .plan(history, Direction.UPGRADE, "head")
                .id();

        assertThat(at(database, "2031-05-05T00:00:00Z")
                        .plan(history, Direction.UPGRADE, "head")
                        .id())
                .isEqualTo(id)
                .matches("[0-9a-f]{5}-[0-9a-f]{5}-[0-9a-f]{5}");
        String ofEdited = new TestRun(database, SETTINGS)
                .plan(edited, Direction.UPGRADE, "head")
                .id();
        assertThat(ofEdited).startsWith(id.substring(0, 12)).isNotEqualTo(id);

        assertThatThrownBy(() -> approving(database, id).upgrade(edited, "head"))
                .isInstanceOf(PlanNotApproved.class)
                .hasMessage("plan " + id + " was approved, and plan " + ofEdited
                        + " would run now: the same revisions do something else now, or come to other statements."
                        + " That plan goes from base to 002 on " + database.kind() + ":\n"
                        + "  up    001  \n"
                        + "  up    002  \n"
                        + "Nothing has run. Read the plan with db:plan; if it is what you want, approve it:"
                        + " -Ddb.approve=" + ofEdited);
        assertThat(Catalogue.read(database).entries()).isEmpty();

        approving(database, id).upgrade(history, "head");

        assertThat(new TestRun(database).heads()).containsExactly("002");
    }

    @OnEachDatabase
    void whatWasApprovedForAnotherPlaceIsRefusedUnlessNothingIsLeftToDo(TestDatabase database) throws Exception {
        TestRun run = new TestRun(database, SETTINGS);
        CompiledRevisions history = History.compile(directory, USERS, AGE);
        String fromBase = run.plan(history, Direction.UPGRADE, "head").id();
        run.upgrade(history, "001");
        String fromFirst = run.plan(history, Direction.UPGRADE, "head").id();

        assertThatThrownBy(() -> approving(database, fromBase).upgrade(history, "head"))
                .isInstanceOf(PlanNotApproved.class)
                .hasMessageContaining("the database is not where it was when the other plan was made");
        assertThatThrownBy(() -> approving(database, "yes").upgrade(history, "head"))
                .isInstanceOf(PlanNotApproved.class)
                .hasMessageStartingWith("plan yes was approved, and plan " + fromFirst
                        + " would run now: what was approved is not the id of a plan.");

        approving(database, fromFirst).upgrade(history, "head");
        RunReport again = approving(database, fromFirst).upgrade(history, "head");

        assertThat(again.steps()).isEmpty();
    }

    @OnEachDatabase
    void inProductionSomebodyHasToSayThatDataShallGo(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS, AGE, LESS);
        TestRun production = cautious(database, Caution.DEFAULT.inProduction(true));
        production.upgrade(history, "002");
        String id = production.plan(history, Direction.UPGRADE, "head").id();

        assertThatThrownBy(() -> production.upgrade(history, "head"))
                .isInstanceOf(ConfirmationNeeded.class)
                .hasMessage("this database is marked as production, and plan " + id + " destroys data:\n"
                        + "  003  dropColumn(users, name) (Revision003.java:17) destroys all values of column name of"
                        + " table users\n"
                        + "  003  delete(users) (Revision003.java:18) destroys rows of table users\n"
                        + "Nothing has run. Read the plan with db:plan; then approve it, -Ddb.approve=" + id
                        + ", or confirm whatever it is: -Ddb.confirm=true");
        assertThat(production.heads()).containsExactly("002");
        assertThatThrownBy(() -> production.downgrade(history, "base"))
                .isInstanceOf(ConfirmationNeeded.class)
                .hasMessageContaining("  002  dropColumn(users, age) (Revision002.java:17) destroys all values of")
                .hasMessageContaining("  001  dropTable(users) (Revision001.java:17) destroys all rows of table users");

        cautious(database, Caution.DEFAULT.inProduction(true).approving(id)).upgrade(history, "head");
        assertThat(production.heads()).containsExactly("003");
        cautious(database, Caution.DEFAULT.inProduction(true).confirming(true)).downgrade(history, "base");
        assertThat(production.heads()).isEmpty();
    }

    @OnEachDatabase
    void aRevisionThatBrokeOffIsMentioned(TestDatabase database) throws Exception {
        CompiledRevisions history = History.compile(directory, USERS);
        List<String> notes = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void noted(String remark) {
                notes.add(remark);
            }
        };
        try (Connection connection = database.open()) {
            JournalTable journal = new JournalTable(DialectDetection.of(connection), SETTINGS.journalTable());
            journal.create(connection);
            journal.insert(
                    connection,
                    new JournalEntry(
                            new RevisionId("001"),
                            Direction.UPGRADE,
                            Phase.FORWARD,
                            Progress.NONE,
                            Progress.NONE,
                            Instant.EPOCH,
                            "tester"));
        }

        new TestRun(database, SETTINGS, listener).plan(history, Direction.UPGRADE, "head");

        assertThat(notes)
                .containsExactly("a run broke off in revision 001, and a part of it is done: the next run goes on"
                        + " behind that part, or takes it back first; the plan does not count with it");
    }

    private static TestRun at(TestDatabase database, String instant) {
        return new TestRun(database, SETTINGS.withClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)));
    }

    private static TestRun approving(TestDatabase database, String id) {
        return cautious(database, Caution.DEFAULT.approving(id));
    }

    private static TestRun cautious(TestDatabase database, Caution caution) {
        return new TestRun(database, SETTINGS.withCaution(caution));
    }
}
