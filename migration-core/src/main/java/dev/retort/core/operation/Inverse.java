package dev.retort.core.operation;

import java.util.List;

/** What takes an operation back. */
public sealed interface Inverse {
    /** These operations, in this order, and what is missing after them. */
    record Of(Loss loss, List<Operation> operations) implements Inverse {
        public Of {
            operations = List.copyOf(operations);
        }
    }

    /** There is nothing to take back. */
    record Nothing() implements Inverse {}

    /** Nothing takes it back, for a reason that completes "cannot be undone: ...". */
    record Impossible(String reason) implements Inverse {}

    static Inverse of(Loss loss, Operation... operations) {
        return new Of(loss, List.of(operations));
    }

    static Inverse lossless(Operation... operations) {
        return of(Loss.LOSSLESS, operations);
    }

    static Inverse nothing() {
        return new Nothing();
    }

    static Inverse impossible(String reason) {
        return new Impossible(reason);
    }
}
