package dev.retort.core.run;

import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.CreatePartition;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.LossyOperation;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.WayBack;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Optional;

/** Decides whether operations of a revision that failed can be taken back without asking anybody. */
final class DiscardedWork {
    private DiscardedWork() {}

    /** Returns why not, if so: a sentence without its end. */
    static Optional<String> reasonToKeep(List<RecordedOperation> done, SchemaState before) {
        WayBack wayBack = WayBack.derivedFrom(done, before);
        if (wayBack instanceof WayBack.None none) {
            return Optional.of(none.operation() + " cannot be undone: " + none.reason());
        }
        return ((WayBack.Derived) wayBack)
                .losses().stream()
                        .filter(lossy -> !madeWhatGoes(lossy))
                        .findFirst()
                        .map(lossy -> "taking back " + lossy.operation()
                                + " does not bring back the rows or values that were there before");
    }

    /** What a revision made itself, nobody can have come to rely on yet. */
    private static boolean madeWhatGoes(LossyOperation lossy) {
        return makes(lossy.operation().operation());
    }

    private static boolean makes(Operation operation) {
        return operation instanceof CreateTable
                || operation instanceof CreatePartition
                || operation instanceof CreateObject
                || operation instanceof AddColumn
                || (operation instanceof ExecuteSql sql
                        && sql.effect().stream().allMatch(effect -> makes(effect.operation())));
    }
}
