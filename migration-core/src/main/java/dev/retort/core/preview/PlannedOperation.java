package dev.retort.core.preview;

import dev.retort.core.effect.Effects;
import dev.retort.core.operation.RecordedOperation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation and what it is going to do.
 *
 * @param actions what it comes to on this database; nothing if the database has no need of it
 * @param effects what it does to others meanwhile; of an operation that holds others, each of them says it
 * @param destroyed the data that is gone afterwards, as the end of "destroys ..."; of an operation that holds others, each of
 *     them says it
 */
public record PlannedOperation(
        RecordedOperation operation, List<PlannedAction> actions, Effects effects, Optional<String> destroyed) {
    public PlannedOperation {
        actions = List.copyOf(actions);
    }

    /** Returns this operation and those inside of it, on both ways of a condition. */
    public Stream<PlannedOperation> all() {
        return Stream.concat(
                Stream.of(this),
                actions.stream()
                        .flatMap(action -> Stream.concat(action.then().stream(), action.otherwise().stream()))
                        .flatMap(PlannedOperation::all));
    }
}
