package dev.retort.core.run;

import dev.retort.core.dialect.OperationRenderer;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.InverseOperations;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A step of which the first operations are done and committed, and what came next failed.
 *
 * @param done the operations that are done, each of them one that holds no others
 * @param failedBetweenStatements whether the operation that failed takes several statements
 */
record PartialStep(PreparedStep step, List<Rendered> done, boolean failedBetweenStatements) {
    PartialStep {
        done = List.copyOf(done);
    }

    /**
     * Takes the operations that are done back, if all of them have an inverse.
     *
     * @param runner carries out an operation and commits it
     * @return what is left in the database now, as sentences
     */
    String undo(OperationRenderer renderer, Consumer<Rendered> runner) {
        List<RecordedOperation> operations = done.stream().map(Rendered::source).toList();
        try {
            List<RecordedOperation> wayBack = InverseOperations.of(operations, step.before());
            renderer.renderAll(wayBack, Replay.of(operations, step.before())).forEach(runner);
            return whatRemains();
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

    private String whatRemains() {
        if (failedBetweenStatements) {
            return "The operation that failed takes several statements, of which each change to the schema commits by"
                    + " itself: see whether those before the one that failed left something behind. What came before"
                    + " the operation was undone again.";
        }
        List<String> droppers = done.stream()
                .map(Rendered::source)
                .filter(recorded ->
                        recorded.operation() instanceof DropTable || recorded.operation() instanceof DropColumn)
                .map(RecordedOperation::toString)
                .toList();
        if (!droppers.isEmpty()) {
            return "Its operations commit one by one, and those that were done were undone again. But what was dropped by "
                    + String.join(" and ", droppers)
                    + " came back without its rows or values; take them from a backup.";
        }
        return done.isEmpty()
                ? "Nothing of it remains: none of its operations was done."
                : "Nothing of it remains: its operations commit one by one, and those that were done were undone again.";
    }
}
