package dev.retort.maven;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.Secrets;
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
    private final RunPrinter printer = new RunPrinter(line(), new TextOutput(lines::add, Secrets::none));

    @Test
    void upgradeIsToldLineByLine() {
        run(Planner.upgrade(line(), Set.of(), Target.parse("head")));

        assertThat(lines)
                .containsExactly(
                        "  up    001  Create users  12 ms",
                        "  up    002  Add sessions  12 ms",
                        "2 revisions applied in 30 ms; the database is now at 002 (head)");
    }

    @Test
    void downgradeIsToldLineByLine() {
        run(Planner.downgrade(line(), ids("002"), Target.parse("-1")));

        assertThat(lines)
                .containsExactly(
                        "  down  002  Add sessions  12 ms",
                        "1 revision undone in 30 ms; the database is now at 001 (1 behind)");
    }

    @Test
    void downgradeToBase() {
        run(Planner.downgrade(line(), ids("001"), Target.parse("base")));

        assertThat(lines)
                .containsExactly(
                        "  down  001  Create users  12 ms", "1 revision undone in 30 ms; the database is now at base");
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

        new RunPrinter(graph, new TextOutput(lines::add, Secrets::none))
                .planned(Planner.downgrade(
                        graph, Set.of(new RevisionId("b"), new RevisionId("c")), Target.parse("one@base")));

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
        printer.planned(plan);
        step(plan.steps().get(0));
        printer.stepStarting(plan.steps().get(1));
        printer.failed();

        assertThat(lines).containsExactly("  up    001  Create users  12 ms", "  up    002  Add sessions  failed");
    }

    @Test
    void failureBeforeTheFirstStepHasNoLine() {
        printer.planned(Planner.upgrade(line(), Set.of(), Target.parse("head")));
        printer.failed();

        assertThat(lines).isEmpty();
    }

    private void run(Plan plan) {
        printer.planned(plan);
        plan.steps().forEach(this::step);
        List<RunReport.FinishedStep> finished = plan.steps().stream()
                .map(step -> new RunReport.FinishedStep(step, Duration.ofMillis(12)))
                .toList();
        printer.finished(new RunReport(plan.headsBefore(), finished, plan.headsAfter()), Duration.ofMillis(30));
    }

    private void step(Step step) {
        printer.stepStarting(step);
        printer.stepFinished(step, Duration.ofMillis(12));
    }

    private static Set<RevisionId> ids(String id) {
        return Set.of(new RevisionId(id));
    }
}
