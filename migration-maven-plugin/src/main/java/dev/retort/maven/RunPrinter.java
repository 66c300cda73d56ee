package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunReport;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RowFacts;
import dev.retort.maven.progress.Progress;
import dev.retort.maven.text.DurationText;
import dev.retort.maven.text.LossText;
import dev.retort.maven.text.RevisionLine;
import dev.retort.maven.text.StandingText;
import dev.retort.maven.text.Style;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a run as it goes on: a line for each revision, what it is doing for those who wait, and a summary. */
final class RunPrinter implements RunListener {

    /** Which revision it was, and that the run was interrupted. */
    private static final int LINES_BEFORE_WHAT_IS_LEFT = 2;

    private final RevisionGraph graph;
    private final Progress progress;
    private StepCount count = StepCount.of(0);
    private RevisionLine columns = RevisionLine.fitting(List.of());
    private Optional<Step> running = Optional.empty();

    RunPrinter(RevisionGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
    }

    @Override
    public void waitingForLock(String holder, Duration waited, Duration patience) {
        new WaitPrinter(progress::line).waitingForLock(holder, waited, patience);
    }

    @Override
    public void planned(Plan plan, List<PlannedStep> steps) {
        count = StepCount.of(plan.steps().size());
        columns = RevisionLine.fitting(plan.steps().stream().map(this::facts).toList());
        plan.takenAlong()
                .forEach(taken -> progress.line(Style.warning(
                        taken + ", and is undone, too, although it is not on the line that was asked for")));
        LossText.of(steps).forEach(line -> progress.line(Style.warning(line)));
    }

    @Override
    public void stepStarting(Step step) {
        running = Optional.of(step);
        count = count.next();
        progress.begin(title(step));
    }

    @Override
    public void operationStarting(Step step, int position, int operations, RecordedOperation operation) {
        progress.operation(position + "/" + operations + " " + operation);
    }

    @Override
    public void noted(String remark) {
        remark.lines().map(Style::warning).forEach(progress::line);
    }

    @Override
    public void stepFinished(Step step, Duration duration) {
        running = Optional.empty();
        progress.end();
        print(step, DurationText.of(duration));
    }

    /** The run has ended with an exception. */
    void failed() {
        progress.end();
        running.ifPresent(step -> print(step, Style.failure("failed")));
    }

    /**
     * The run has ended because somebody asked it to.
     *
     * @param heads where the database is now
     */
    void interrupted(MigrationException failure, Set<RevisionId> heads) {
        progress.end();
        running.ifPresent(step -> print(step, Style.warning("interrupted")));
        failure.getMessage()
                .lines()
                .skip(running.isPresent() ? LINES_BEFORE_WHAT_IS_LEFT : 0)
                .forEach(progress::line);
        progress.line("The database is at " + standing(heads));
    }

    /** The run has ended well. */
    void finished(RunReport report, Duration duration) {
        String heads = standing(report.headsAfter());
        if (report.steps().isEmpty()) {
            progress.line("Nothing to do: the database is at " + heads);
        } else {
            progress.line(done(report) + " in " + DurationText.of(duration) + "; the database is now at " + heads);
        }
    }

    private void print(Step step, String outcome) {
        progress.line("  " + prefix(step) + columns.of(facts(step), outcome));
    }

    private String title(Step step) {
        return prefix(step) + columns.of(facts(step));
    }

    private String prefix(Step step) {
        String direction = switch (step.direction()) {
            case UPGRADE -> "up  ";
            case DOWNGRADE -> "down";
        };
        return count + "  " + direction + "  ";
    }

    private String standing(Set<RevisionId> heads) {
        return StandingText.of(
                heads.stream().map(head -> RowFacts.of(graph, head)).toList());
    }

    private RevisionFacts facts(Step step) {
        return RevisionFacts.of(graph, step.revision().id());
    }

    /** A run that goes up may have to finish going down first, where an earlier one broke off. */
    private static String done(RunReport report) {
        return Stream.of(Direction.DOWNGRADE, Direction.UPGRADE)
                .flatMap(direction -> done(report, direction).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> done(RunReport report, Direction direction) {
        long steps = report.steps().stream()
                .filter(step -> step.step().direction() == direction)
                .count();
        String verb = direction == Direction.UPGRADE ? "applied" : "undone";
        return steps == 0 ? Optional.empty() : Optional.of(steps + (steps == 1 ? " revision " : " revisions ") + verb);
    }
}
