package dev.retort.core.run;

import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.InverseOperations;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A step of which the first operations are done and committed, and the next one failed. */
record PartialStep(PreparedStep step, int done) {
    /**
     * Takes the operations that are done back, if all of them have an inverse.
     *
     * @param runner carries out an operation and commits it
     * @return what is left in the database now, as sentences
     */
    String undo(OperationRenderer renderer, Consumer<Rendered> runner) {
        if (done == 0) {
            return "Nothing of it remains: its first operation failed.";
        }
        List<RecordedOperation> operations =
                step.program().subList(0, done).stream().map(Rendered::source).toList();
        try {
            List<RecordedOperation> wayBack = InverseOperations.of(operations, step.before());
            renderer.renderAll(wayBack, Replay.of(operations, step.before())).forEach(runner);
            return "Nothing of it remains: the " + done + " operations before it were committed one by one, and were"
                    + " undone again.";
        } catch (MigrationException cannot) {
            return "Each of its operations commits by itself, and these are in the database:\n"
                    + operations.stream()
                            .map(operation -> "  " + operation + "\n")
                            .collect(Collectors.joining())
                    + "They could not be undone: " + cannot.getMessage()
                    + "\nThe version table still says that the revision was not carried out. Take these operations back"
                    + " by hand.";
        }
    }
}
