package dev.retort.it.honesty.random;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.dialect.UnsupportedOperation;
import dev.retort.core.operation.NoWayBack;
import dev.retort.core.operation.OperationConflict;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A random way through a random history: two branches, each with tables of its own, and revisions behind the merge of
 * both. A step applies a new revision to one line, or takes its last one back.
 */
final class Walk {
    private static final String LEFT = "l_";
    private static final String RIGHT = "r_";
    private static final String MERGED = "";

    private final DatabaseDialect dialect;
    private final Carrier carrier;
    private final List<Applied> applied = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private int number;

    /** What carries revisions out, and looks at what they left. */
    interface Carrier {
        void carryOut(List<RecordedOperation> operations, SchemaState before, SchemaState after) throws SQLException;
    }

    private record Applied(String line, List<Consumer<Operations>> parts) implements Migration {
        @Override
        public void upgrade(Operations op) {
            parts.forEach(part -> part.accept(op));
        }
    }

    Walk(DatabaseDialect dialect, Carrier carrier) {
        this.dialect = dialect;
        this.carrier = carrier;
    }

    /** Goes one step for each choice, and then all the way back. */
    void go(List<Integer> choices) throws SQLException {
        try {
            for (int choice : choices) {
                step(new Random(choice));
            }
            while (!applied.isEmpty()) {
                takeBack(applied.get(applied.size() - 1));
            }
        } catch (SQLException | RuntimeException | AssertionError failed) {
            throw new AssertionError(failed.getMessage() + "\non the way:\n" + String.join("\n", log), failed);
        }
    }

    private void step(Random random) throws SQLException {
        boolean merged = applied.stream().anyMatch(each -> each.line().equals(MERGED));
        boolean mayMerge = merged || (hasLine(LEFT) && hasLine(RIGHT) && random.nextInt(4) == 0);
        String line = mayMerge ? MERGED : random.nextBoolean() ? LEFT : RIGHT;
        Optional<Applied> last = last(line);
        if (last.isPresent() && random.nextInt(3) == 0) {
            takeBack(last.get());
        } else {
            apply(revision(random, line));
        }
    }

    private boolean hasLine(String line) {
        return last(line).isPresent();
    }

    private Optional<Applied> last(String line) {
        return applied.stream().filter(each -> each.line().equals(line)).reduce((earlier, later) -> later);
    }

    private Applied revision(Random random, String line) {
        SchemaState state = stateWithout(Optional.empty());
        List<Consumer<Operations>> parts = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        for (int tries = 0; tries < 8 && parts.size() < wanted; tries++) {
            number++;
            Optional<Consumer<Operations>> part = new RandomOperations(random, state, line, number).next();
            if (part.isPresent() && fits(part.get(), state)) {
                parts.add(part.get());
                state = Replay.of(Recording.upgrade(part.get()::accept), state);
            }
        }
        return new Applied(line, parts);
    }

    /** What is refused before anything runs is no part of a history. */
    private boolean fits(Consumer<Operations> part, SchemaState before) {
        Migration migration = part::accept;
        try {
            List<RecordedOperation> up = Recording.upgrade(migration);
            dialect.renderer().renderAll(up, before);
            SchemaState after = Replay.of(up, before);
            dialect.renderer().renderAll(Recording.downgrade(migration, () -> before), after);
            return true;
        } catch (OperationConflict | SchemaConflict | UnsupportedOperation | Unsupported | NoWayBack refused) {
            return false;
        }
    }

    private void apply(Applied revision) throws SQLException {
        SchemaState before = stateWithout(Optional.empty());
        List<RecordedOperation> operations = Recording.upgrade(revision);
        log.add("up   " + describe(operations));
        carrier.carryOut(operations, before, Replay.of(operations, before));
        applied.add(revision);
    }

    private void takeBack(Applied revision) throws SQLException {
        SchemaState now = stateWithout(Optional.empty());
        SchemaState without = stateWithout(Optional.of(revision));
        List<RecordedOperation> operations = Recording.downgrade(revision, () -> without);
        log.add("down " + describe(operations));
        SchemaState after = Replay.of(operations, now);
        if (!after.equals(without)) {
            throw new AssertionError("the way back leads to\n" + after + "\nand not to\n" + without);
        }
        carrier.carryOut(operations, now, after);
        applied.remove(revision);
    }

    private static String describe(List<RecordedOperation> operations) {
        return operations.stream()
                .map(each -> each.operation().toString())
                .toList()
                .toString();
    }

    /** The replay of all that is applied, but for one revision from which nothing that is applied descends. */
    private SchemaState stateWithout(Optional<Applied> left) {
        SchemaState state = SchemaState.empty(dialect.name());
        for (Applied each : applied) {
            if (left.isEmpty() || !left.get().equals(each)) {
                state = Replay.of(Recording.upgrade(each), state);
            }
        }
        return state;
    }
}
