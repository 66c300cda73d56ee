package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a run did.
 *
 * @param headsBefore the heads when it began
 * @param steps what it did; nothing if there was nothing to do
 * @param headsAfter the heads when it ended
 */
public record RunReport(Set<RevisionId> headsBefore, List<FinishedStep> steps, Set<RevisionId> headsAfter) {
    public RunReport {
        steps = List.copyOf(steps);
    }

    /** A step that was carried out. */
    public record FinishedStep(Step step, Duration duration) {}
}
