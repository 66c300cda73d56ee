package dev.retort.core.checksum;

import dev.retort.core.operation.RecordedOperation;
import java.util.List;
import java.util.Optional;

/**
 * An operation that is not what it was when its revision was applied.
 *
 * @param position which of the revision's operations it is; of those of then if it is gone. The first is 1
 * @param now the operation, as its author asks for it now; empty if it is gone
 * @param lines what it says, line by line: after {@code -} what it said then, after {@code +} what it says now, after two
 *     spaces what it says still
 */
public record OperationDifference(Kind kind, int position, Optional<RecordedOperation> now, List<String> lines) {
    /** What happened to it. */
    public enum Kind {
        /** It says something else. */
        CHANGED,

        /** It was not there. */
        ADDED,

        /** It is no longer there. */
        REMOVED
    }

    public OperationDifference {
        lines = List.copyOf(lines);
    }
}
