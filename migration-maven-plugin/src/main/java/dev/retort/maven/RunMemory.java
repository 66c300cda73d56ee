package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.run.PlannedStep;
import dev.retort.core.run.RunListener;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RunDocument;
import dev.retort.maven.document.StepFacts;
import dev.retort.maven.document.TakenAlongFacts;
import dev.retort.maven.document.WayBackFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what a run has done so far, also if it fails in the end. */
final class RunMemory implements RunListener {

    private final RevisionGraph graph;
    private final List<StepFacts> steps = new ArrayList<>();
    private final Set<RevisionId> heads = new TreeSet<>();
    private final Map<Step, WayBackFacts> waysBack = new HashMap<>();
    private Optional<Plan> plan = Optional.empty();
    private Optional<String> planId = Optional.empty();

    RunMemory(RevisionGraph graph) {
        this.graph = graph;
    }

    @Override
    public void identified(String id) {
        planId = Optional.of(id);
    }

    @Override
    public void planned(Plan made, List<PlannedStep> planned) {
        plan = Optional.of(made);
        heads.clear();
        heads.addAll(made.headsBefore());
        waysBack.clear();
        planned.forEach(step -> waysBack.put(step.step(), WayBackFacts.of(step.wayBack())));
    }

    @Override
    public void stepFinished(Step step, Duration duration) {
        heads.removeAll(step.move().removed());
        heads.addAll(step.move().added());
        steps.add(new StepFacts(
                RevisionFacts.of(graph, step.revision().id()),
                step.direction(),
                duration.toMillis(),
                Objects.requireNonNull(waysBack.get(step), "a step that was not planned")));
    }

    /** Where the database is now. */
    Set<RevisionId> heads() {
        return Set.copyOf(heads);
    }

    /** What has happened, unless the run failed before there was a plan. */
    Optional<RunDocument> document(DatabaseFacts database, String target, Duration duration) {
        return plan.map(made -> new RunDocument(
                database,
                target,
                planId,
                List.copyOf(made.headsBefore()),
                made.takenAlong().stream().map(TakenAlongFacts::of).toList(),
                steps,
                List.copyOf(heads),
                duration.toMillis()));
    }
}
