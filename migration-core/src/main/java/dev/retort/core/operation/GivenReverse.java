package dev.retort.core.operation;

import java.util.List;
import java.util.Optional;

/** What an author says takes an operation on rows back; of the rows the author answers for it. */
final class GivenReverse {
    private GivenReverse() {}

    static Inverse of(Optional<List<RecordedOperation>> reverse) {
        if (reverse.isEmpty()) {
            return Inverse.impossible("it has no reverse; add .reversedBy(...) or override downgrade()");
        }
        List<Operation> operations =
                reverse.orElseThrow().stream().map(RecordedOperation::operation).toList();
        return operations.isEmpty() ? Inverse.nothing() : new Inverse.Of(Loss.LOSSLESS, operations);
    }
}
