package dev.retort.core.operation;

import java.util.List;

/** What takes an operation back. */
public sealed interface Inverse {
    /** These operations, in this order. */
    record Of(List<Operation> operations) implements Inverse {
        public Of {
            operations = List.copyOf(operations);
        }
    }

    /** There is nothing to take back. */
    record Nothing() implements Inverse {}

    /** Nothing takes it back, for a reason that completes "cannot be undone: ...". */
    record Impossible(String reason) implements Inverse {}

    static Inverse of(Operation... operations) {
        return new Of(List.of(operations));
    }

    static Inverse nothing() {
        return new Nothing();
    }

    static Inverse impossible(String reason) {
        return new Impossible(reason);
    }
}
