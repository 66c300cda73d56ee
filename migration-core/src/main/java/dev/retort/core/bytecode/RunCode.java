package dev.retort.core.bytecode;

import dev.retort.Jdbc;
import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Sha256;
import dev.retort.core.operation.OnDialects;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.operation.Tolerate;
import dev.retort.core.operation.When;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash of the code that a revision runs itself, {@code op.run(...)}.
 *
 * <p>It covers the work and what that calls in the same source file, and is blind to comments, formatting, names of local
 * variables and of the methods and classes of that file. Compilers differ in how they translate the same source, so another
 * hash is a reason to look, and no proof.
 */
public final class RunCode {
    private RunCode() {}

    /** Returns the hash; nothing if the operations run no code, or if a part of it cannot be read. */
    public static Optional<Checksum> of(List<RecordedOperation> operations) {
        Set<WorkClass> classes = works(operations)
                .map(work -> WorkClass.of(work.getClass()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checksum(
                    Sha256.hex(classes.stream().map(WorkClass::text).collect(Collectors.joining("\n")))));
        } catch (UnreadableCode unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<Jdbc.Work> works(List<RecordedOperation> operations) {
        return operations.stream().map(RecordedOperation::operation).flatMap(RunCode::works);
    }

    private static Stream<Jdbc.Work> works(Operation operation) {
        if (operation instanceof RunJdbc run) {
            return Stream.concat(Stream.of(run.work().work()), run.work().reverse().stream())
                    .filter(work -> work != Jdbc.NOTHING);
        }
        if (operation instanceof OnDialects block) {
            return works(block.then());
        }
        if (operation instanceof When choice) {
            return Stream.concat(works(choice.then()), works(choice.otherwise()));
        }
        return operation instanceof Tolerate block ? works(block.then()) : Stream.empty();
    }
}
