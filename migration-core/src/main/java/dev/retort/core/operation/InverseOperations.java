package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way back over several operations: their inverses, the last one first. */
public final class InverseOperations {
    private InverseOperations() {}

    /**
     * Returns what takes {@code operations} back, given the schema before the first of them.
     *
     * @throws NoWayBack if one of them has no inverse
     */
    public static List<RecordedOperation> of(List<RecordedOperation> operations, SchemaState before) {
        List<RecordedOperation> way = wayBack(operations, before);
        return way.isEmpty() ? way : behind(sessionsOf(operations, before.dialect()), way);
    }

    private static List<RecordedOperation> wayBack(List<RecordedOperation> operations, SchemaState before) {
        Deque<List<RecordedOperation>> inverses = new ArrayDeque<>();
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            inverses.push(inverse(recorded, state));
            state = Replay.step(recorded, state);
        }
        List<RecordedOperation> way = new ArrayList<>();
        inverses.forEach(way::addAll);
        return withoutIndexDropsOfDroppedTables(way);
    }

    /** How the session was to behave on the way up it is to behave on the way back, from the beginning. */
    private static List<RecordedOperation> sessionsOf(List<RecordedOperation> operations, Dialect dialect) {
        List<RecordedOperation> sessions = new ArrayList<>();
        for (RecordedOperation recorded : operations) {
            if (recorded.operation() instanceof ChangeSession) {
                sessions.add(recorded);
            } else if (recorded.operation() instanceof OnDialects block
                    && block.dialects().contains(dialect)) {
                sessions.addAll(sessionsOf(block.then(), dialect));
            }
        }
        return sessions;
    }

    private static List<RecordedOperation> behind(List<RecordedOperation> first, List<RecordedOperation> then) {
        List<RecordedOperation> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** Tells whether there is nothing to take back. */
    static boolean areNothing(List<RecordedOperation> operations, SchemaState before) {
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            if (!(recorded.operation().inverse(state) instanceof Inverse.Nothing)) {
                return false;
            }
            state = Replay.step(recorded, state);
        }
        return true;
    }

    private static List<RecordedOperation> inverse(RecordedOperation recorded, SchemaState before) {
        if (recorded.operation() instanceof OnDialects block) {
            // Without the block around them, so that a table's drop is seen from outside; the dialect is known here.
            return block.dialects().contains(before.dialect()) ? wayBack(block.then(), before) : List.of();
        }
        Inverse inverse = recorded.operation().inverse(before);
        if (inverse instanceof Inverse.Impossible impossible) {
            throw new NoWayBack(recorded, impossible.reason());
        }
        return inverse instanceof Inverse.Of of
                ? of.operations().stream()
                        .map(operation -> new RecordedOperation(operation, recorded.location()))
                        .toList()
                : List.of();
    }

    /**
     * A table that is dropped takes its indexes along. Dropping them one by one before is not only idle: MySQL refuses to
     * drop an index that a foreign key of the table needs (error 1553).
     */
    private static List<RecordedOperation> withoutIndexDropsOfDroppedTables(List<RecordedOperation> operations) {
        List<RecordedOperation> kept = new ArrayList<>();
        Set<String> droppedLater = new HashSet<>();
        for (int position = operations.size() - 1; position >= 0; position--) {
            RecordedOperation recorded = operations.get(position);
            Operation operation = recorded.operation();
            if (operation instanceof DropTable drop) {
                droppedLater.add(drop.table());
            } else if (operation instanceof CreateTable create) {
                droppedLater.remove(create.table().name());
            } else if (operation instanceof RenameTable) {
                droppedLater.clear();
            }
            boolean idle = operation instanceof DropIndex drop && droppedLater.contains(drop.table());
            if (!idle) {
                kept.add(0, recorded);
            }
        }
        return kept;
    }
}
