package dev.retort.maven.document;

import dev.retort.core.checksum.OperationDifference;
import java.util.List;
import java.util.Optional;

/**
 * An operation that is not what it was when its revision was applied.
 *
 * @param kind what happened to it
 * @param position which of the revision's operations it is, from 1; of those of then if it is gone
 * @param operation the operation as it is now; none if it is gone
 * @param lines what it said then, after a minus, and what it says now, after a plus
 */
public record DifferenceFacts(
        OperationDifference.Kind kind, int position, Optional<OperationFacts> operation, List<String> lines) {

    public DifferenceFacts {
        lines = List.copyOf(lines);
    }

    static DifferenceFacts of(OperationDifference difference) {
        return new DifferenceFacts(
                difference.kind(), difference.position(), difference.now().map(OperationFacts::of), difference.lines());
    }
}
