package dev.retort.core.run;

import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.operation.When;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a lock on a table, which would end with the statement that takes it where there is no transaction. */
record LocksOutsideTransaction(Dialect dialect) {
    /** Returns the first operation that takes such a lock. */
    Optional<RecordedOperation> firstIn(List<RecordedOperation> operations) {
        return operations.stream().flatMap(this::locks).findFirst();
    }

    private Stream<RecordedOperation> locks(RecordedOperation recorded) {
        Operation operation = recorded.operation();
        if (operation instanceof LockTable) {
            return Stream.of(recorded);
        }
        if (operation instanceof OnDialects block && block.dialects().contains(dialect)) {
            return firstIn(block.then()).stream();
        }
        if (operation instanceof When choice) {
            return Stream.concat(choice.then().stream(), choice.otherwise().stream())
                    .flatMap(this::locks);
        }
        return operation instanceof Tolerate block ? firstIn(block.then()).stream() : Stream.empty();
    }
}
