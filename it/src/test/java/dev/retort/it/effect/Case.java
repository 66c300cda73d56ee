package dev.retort.it.effect;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.RowWork;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.TimeOfRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** One operation on the tables of these tests, and what a plan says of it. */
record Case(RecordedOperation operation, SchemaState before, DatabaseDialect dialect) {
    private static final TimeOfRun TIME = TimeOfRun.of(Instant.EPOCH);

    /** Each of the operations by itself, on tables that the first ones make. */
    static List<Case> of(DatabaseDialect dialect, Consumer<Operations> tables, Consumer<Operations> operations) {
        SchemaState before = Replay.of(recorded(tables), SchemaState.empty(dialect.name()));
        return recorded(operations).stream()
                .map(operation -> new Case(operation, before, dialect))
                .toList();
    }

    private static List<RecordedOperation> recorded(Consumer<Operations> operations) {
        Migration migration = operations::accept;
        return Recording.upgrade(migration, TIME);
    }

    /** The statements that make the tables. */
    static List<String> statements(DatabaseDialect dialect, Consumer<Operations> tables) {
        return statements(dialect.renderer().renderAll(recorded(tables), SchemaState.empty(dialect.name())));
    }

    List<String> statements() {
        return statements(dialect.renderer().renderAll(List.of(operation), before));
    }

    private static List<String> statements(List<Rendered> program) {
        return program.stream()
                .flatMap(rendered -> rendered.instructions().stream())
                .map(instruction -> ((Instruction.Execute) instruction).sql())
                .toList();
    }

    /** The locks by the names of their tables, with a word if all rows are written anew. */
    Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        for (Effect effect :
                dialect.effects().of(operation.operation().in(before), before).tables()) {
            said.put(effect.table(), words(effect.lock(), effect.rows() == RowWork.REWRITTEN));
        }
        return said;
    }

    static String words(String lock, boolean rewritten) {
        return rewritten ? lock + ", rewritten" : lock;
    }
}
