package dev.retort.maven.document;

import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Problem;
import dev.retort.core.run.InvalidRevision;
import dev.retort.core.run.NotForScripts;
import dev.retort.core.run.OperationFailed;
import dev.retort.core.run.RevisionFailed;
import dev.retort.core.run.RevisionsChanged;
import dev.retort.core.run.StatementFailed;
import dev.retort.core.verify.UnsoundRevisions;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a goal failed, and where.
 *
 * @param kind what failed, such as {@code statement-failed}
 * @param message what Maven prints
 * @param revision the revision that failed
 * @param operation what its author asked for, and the line of the source
 * @param sql the statement that the database refused
 * @param sqlState the code that the database gave
 * @param problems the mistakes among the revisions, if these make no valid history
 */
public record FailureFacts(
        String kind,
        String message,
        Optional<RevisionId> revision,
        Optional<OperationFacts> operation,
        Optional<String> sql,
        Optional<String> sqlState,
        List<ProblemFacts> problems) {

    public FailureFacts {
        problems = List.copyOf(problems);
    }

    /**
     * Reads what an exception and its causes know.
     *
     * @param message what Maven prints about it
     */
    public static FailureFacts of(Throwable failure, String message) {
        return new FailureFacts(
                FailureKind.of(failure),
                message,
                cause(failure, RevisionFailed.class)
                        .map(failed -> failed.step().revision().id())
                        .or(() -> cause(failure, InvalidRevision.class).map(InvalidRevision::revision))
                        .or(() -> cause(failure, NotForScripts.class).map(NotForScripts::revision))
                        .or(() -> cause(failure, RevisionsChanged.class).map(RevisionsChanged::first)),
                cause(failure, OperationFailed.class)
                        .map(OperationFailed::operation)
                        .or(() -> cause(failure, NotForScripts.class).map(NotForScripts::operation))
                        .map(OperationFacts::of),
                cause(failure, StatementFailed.class).map(StatementFailed::sql),
                cause(failure, SQLException.class).flatMap(refused -> Optional.ofNullable(refused.getSQLState())),
                problems(failure).stream().map(ProblemFacts::of).toList());
    }

    /**
     * How the goal ended.
     *
     * @param begun whether it had begun to change something
     */
    public Outcome outcome(boolean begun) {
        if (kind.equals(FailureKind.INTERRUPTED)) {
            return Outcome.INTERRUPTED;
        }
        return begun || FailureKind.isForeign(kind) ? Outcome.FAILED : Outcome.REFUSED;
    }

    private static List<Problem> problems(Throwable failure) {
        return cause(failure, UnsoundRevisions.class)
                .map(UnsoundRevisions::problems)
                .or(() -> cause(failure, InvalidGraph.class).map(InvalidGraph::problems))
                .orElse(List.of());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return chain(failure).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Some drivers build chains of causes that lead back to their beginning. */
    private static Set<Throwable> chain(Throwable failure) {
        Set<Throwable> chain = new LinkedHashSet<>();
        Optional<Throwable> next = Optional.of(failure);
        while (next.isPresent() && chain.add(next.get())) {
            next = next.map(Throwable::getCause);
        }
        return chain;
    }
}
