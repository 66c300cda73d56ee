package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.run.RunListener;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.RunDocument;
import dev.retort.maven.document.StepFacts;
import dev.retort.maven.document.TakenAlongFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what a run has done so far, also if it fails in the end. */
final class RunMemory implements RunListener {

    private final RevisionGraph graph;
    private final List<StepFacts> steps = new ArrayList<>();
    private final Set<RevisionId> heads = new TreeSet<>();
    private Optional<Plan> plan = Optional.empty();

    RunMemory(RevisionGraph graph) {
        this.graph = graph;
    }

    @Override
    public void planned(Plan made) {
        plan = Optional.of(made);
        heads.clear();
        heads.addAll(made.headsBefore());
    }

    @Override
    public void stepFinished(Step step, Duration duration) {
        heads.removeAll(step.move().removed());
        heads.addAll(step.move().added());
        steps.add(new StepFacts(RevisionFacts.of(graph, step.revision().id()), step.direction(), duration.toMillis()));
    }

    /** What has happened, unless the run failed before there was a plan. */
    Optional<RunDocument> document(DatabaseFacts database, String target, Duration duration) {
        return plan.map(made -> new RunDocument(
                database,
                target,
                List.copyOf(made.headsBefore()),
                made.takenAlong().stream().map(TakenAlongFacts::of).toList(),
                steps,
                List.copyOf(heads),
                duration.toMillis()));
    }
}
