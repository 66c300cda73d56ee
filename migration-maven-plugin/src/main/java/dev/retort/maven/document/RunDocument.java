package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What an upgrade or a downgrade did.
 *
 * @param target where it was asked to go
 * @param planId the short name of what it set out to do; none if there was nothing to do
 * @param headsBefore the rows of the version table before; empty for a database at base
 * @param takenAlong what a downgrade undoes besides the line that was asked for
 * @param steps the steps that were carried out, in their order
 * @param headsAfter the rows of the version table after the last of these steps
 * @param durationMillis how long all of it took
 */
public record RunDocument(
        DatabaseFacts database,
        String target,
        Optional<String> planId,
        List<RevisionId> headsBefore,
        List<TakenAlongFacts> takenAlong,
        List<StepFacts> steps,
        List<RevisionId> headsAfter,
        long durationMillis)
        implements Document {

    public RunDocument {
        headsBefore = List.copyOf(headsBefore);
        takenAlong = List.copyOf(takenAlong);
        steps = List.copyOf(steps);
        headsAfter = List.copyOf(headsAfter);
    }

    @Override
    public Outcome outcome() {
        return steps.isEmpty() ? Outcome.NOTHING_TO_DO : Outcome.DONE;
    }
}
