package dev.retort.maven;

import static dev.retort.core.operation.Loss.LOSES_DATA;
import static dev.retort.core.operation.Loss.REFILLS_WITH_NULL;
import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.revision;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.Loss;
import dev.retort.core.operation.LossyOperation;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.Secrets;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.run.RunReport;
import dev.retort.core.target.Target;
import dev.retort.maven.output.TextOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunPrinterTest {

    private final List<String> lines = new ArrayList<>();
    private final RunPrinter printer = new RunPrinter(line(), new TextOutput(lines::add, Secrets::none).progress());

    @Test
    void upgradeIsToldLineByLine() {
        run(Planner.upgrade(line(), Set.of(), Target.parse("head")));

        assertThat(lines)
                .containsExactly(
                        "  [1/2]  up    001  Create users  12 ms",
                        "  [2/2]  up    002  Add sessions  12 ms",
                        "2 revisions applied in 30 ms; the database is now at 002 (head)");
    }

    @Test
    void downgradeIsToldLineByLine() {
        run(Planner.downgrade(line(), ids("002"), Target.parse("-1")));

        assertThat(lines)
                .containsExactly(
                        "  [1/1]  down  002  Add sessions  12 ms",
                        "1 revision undone in 30 ms; the database is now at 001 (1 behind)");
    }

    @Test
    void downgradeToBase() {
        run(Planner.downgrade(line(), ids("001"), Target.parse("base")));

        assertThat(lines)
                .containsExactly(
                        "  [1/1]  down  001  Create users  12 ms",
                        "1 revision undone in 30 ms; the database is now at base");
    }

    /**
     * <pre>
     *     b
     *    /
     *   a
     *    \
     *     c
     * </pre>
     */
    @Test
    void whatADowngradeTakesAlongIsToldFirst() {
        RevisionGraph graph = graph(
                revision("a", "Begin"),
                labelled(revision("b", "One way", "a"), "one"),
                revision("c", "Another way", "a"));

        new RunPrinter(graph, new TextOutput(lines::add, Secrets::none).progress())
                .planned(
                        Planner.downgrade(
                                graph, Set.of(new RevisionId("b"), new RevisionId("c")), Target.parse("one@base")),
                        List.of());

        assertThat(lines)
                .containsExactly(
                        "c continues a, and is undone, too, although it is not on the line that was asked for");
    }

    @Test
    void nothingToDo() {
        run(Planner.upgrade(line(), ids("002"), Target.parse("head")));

        assertThat(lines).containsExactly("Nothing to do: the database is at 002 (head)");
    }

    @Test
    void failureIsShownWhereItHappened() {
        Plan plan = Planner.upgrade(line(), Set.of(), Target.parse("head"));
        planned(plan);
        step(plan.steps().get(0));
        printer.stepStarting(plan.steps().get(1));
        printer.failed();

        assertThat(lines)
                .containsExactly("  [1/2]  up    001  Create users  12 ms", "  [2/2]  up    002  Add sessions  failed");
    }

    @Test
    void failureBeforeTheFirstStepHasNoLine() {
        planned(Planner.upgrade(line(), Set.of(), Target.parse("head")));
        printer.failed();

        assertThat(lines).isEmpty();
    }

    @Test
    void whatAnUpgradeDropsIsToldFirst() {
        Plan plan = Planner.upgrade(line(), Set.of(), Target.parse("head"));

        printer.planned(
                plan,
                List.of(
                        losing(plan.steps().get(0), new CreateTable(table("users", column("id", INTEGER))), LOSES_DATA),
                        losing(plan.steps().get(1), new DropColumn("users", "name", false), REFILLS_WITH_NULL)));

        assertThat(lines).containsExactly("002 drops what no way back brings again: dropColumn(users, name)");
    }

    @Test
    void whatADowngradeLosesIsToldFirst() {
        Plan plan = Planner.downgrade(line(), ids("002"), Target.parse("base"));

        printer.planned(
                plan,
                List.of(
                        losing(plan.steps().get(0), new DropColumn("users", "name", false), REFILLS_WITH_NULL),
                        losing(
                                plan.steps().get(1),
                                new CreateTable(table("users", column("id", INTEGER))),
                                LOSES_DATA)));

        assertThat(lines).containsExactly("Undoing 001 loses what was stored by: createTable(users)");
    }

    private static PlannedStep losing(Step step, Operation operation, Loss loss) {
        RecordedOperation recorded = new RecordedOperation(operation, SourceLocation.NONE);
        return new PlannedStep(step, new WayBack.Derived(List.of(new LossyOperation(recorded, loss))));
    }

    private void run(Plan plan) {
        planned(plan);
        plan.steps().forEach(this::step);
        List<RunReport.FinishedStep> finished = plan.steps().stream()
                .map(step -> new RunReport.FinishedStep(step, Duration.ofMillis(12)))
                .toList();
        printer.finished(new RunReport(plan.headsBefore(), finished, plan.headsAfter()), Duration.ofMillis(30));
    }

    private void planned(Plan plan) {
        printer.planned(plan, List.of());
    }

    private void step(Step step) {
        printer.stepStarting(step);
        printer.stepFinished(step, Duration.ofMillis(12));
    }

    private static Set<RevisionId> ids(String id) {
        return Set.of(new RevisionId(id));
    }
}
