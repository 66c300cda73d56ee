package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.operation.Irreversible;
import dev.retort.core.operation.NoWayBack;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.WayBack;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that has to be known, and can fail, before a plan's first statement: recording, replay, rendering. */
final class Preparation {
    private final RevisionGraph graph;
    private final Recordings recordings;
    private final OperationRenderer renderer;
    private final ReplayedHistory history;

    private Preparation(RevisionGraph graph, Recordings recordings, DatabaseDialect dialect) {
        this.graph = graph;
        this.recordings = recordings;
        this.renderer = dialect.renderer();
        this.history = new ReplayedHistory(dialect.name());
    }

    static List<PreparedStep> of(Plan plan, RevisionGraph graph, Recordings recordings, DatabaseDialect dialect) {
        Preparation preparation = new Preparation(graph, recordings, dialect);
        preparation.replayApplied(plan.headsBefore());
        List<PreparedStep> steps = new ArrayList<>();
        for (Step step : plan.steps()) {
            steps.add(step.direction() == Direction.UPGRADE ? preparation.upgrade(step) : preparation.downgrade(step));
        }
        return steps;
    }

    private void replayApplied(Set<RevisionId> heads) {
        Set<RevisionId> applied = graph.withAncestors(heads);
        for (RevisionNode revision : graph.revisions()) {
            if (applied.contains(revision.id())) {
                history.add(recordings.of(revision));
            }
        }
    }

    private PreparedStep upgrade(Step step) {
        RecordedRevision revision = recordings.of(step.revision());
        List<SchemaState> states = history.add(revision);
        return prepared(step, revision, revision.upgrade(), states, revision.wayBack(states));
    }

    private PreparedStep downgrade(Step step) {
        SchemaState before = history.state();
        RecordedRevision revision = history.remove(step.revision().id());
        SchemaState after = history.state();
        List<RecordedOperation> operations = revision.downgrade(after);
        refuseIrreversible(step.revision(), operations);
        List<SchemaState> states = replayed(step.revision(), operations, before);
        return prepared(step, revision, operations, states, revision.wayBack(revision.replay(after)));
    }

    private static List<SchemaState> replayed(
            RevisionNode revision, List<RecordedOperation> operations, SchemaState before) {
        try {
            return Replay.states(operations, before);
        } catch (MigrationException impossible) {
            throw InvalidRevision.because(revision, impossible);
        }
    }

    private static void refuseIrreversible(RevisionNode revision, List<RecordedOperation> operations) {
        for (RecordedOperation recorded : operations) {
            if (recorded.operation() instanceof Irreversible irreversible) {
                throw InvalidRevision.because(revision, new NoWayBack(recorded, irreversible.reason()));
            }
        }
    }

    private PreparedStep prepared(
            Step step,
            RecordedRevision revision,
            List<RecordedOperation> operations,
            List<SchemaState> states,
            WayBack wayBack) {
        SchemaState before = states.get(0);
        try {
            List<Rendered> program = renderer.renderAll(operations, states);
            if (revision.revision().transactional()) {
                OutsideTransaction.firstIn(program).ifPresent(part -> {
                    throw new NeedsNoTransaction(part.source(), before.dialect().productName());
                });
            } else {
                new LocksOutsideTransaction(before.dialect())
                        .firstIn(operations)
                        .ifPresent(lock -> {
                            throw new NeedsTransaction(lock);
                        });
            }
            return new PreparedStep(
                    step,
                    program,
                    before,
                    revision,
                    revision.checksum(),
                    revision.revision().transactional(),
                    wayBack);
        } catch (MigrationException impossible) {
            throw InvalidRevision.because(step.revision(), impossible);
        }
    }
}
