package dev.retort.core.dialect;

import dev.retort.Migration;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.recording.Recording;
import dev.retort.core.schema.SchemaState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements that migrations come to on one database, given the schema that others left behind. */
public record RenderedSql(DatabaseDialect dialect, SchemaState before) {
    /** On a database in which nothing was created yet. */
    public static RenderedSql on(DatabaseDialect dialect) {
        return new RenderedSql(dialect, SchemaState.empty(dialect.name()));
    }

    /** On a database that has what this migration makes. */
    public RenderedSql after(Migration migration) {
        return new RenderedSql(dialect, Replay.of(Recording.upgrade(migration), before));
    }

    /** The way up. */
    public List<String> up(Migration migration) {
        return statements(Recording.upgrade(migration), before);
    }

    /** The way back from where the way up leads. */
    public List<String> down(Migration migration) {
        return statements(
                Recording.downgrade(migration, () -> before), after(migration).before());
    }

    private List<String> statements(List<RecordedOperation> operations, SchemaState state) {
        return dialect.renderer().renderAll(operations, state).stream()
                .flatMap(RenderedSql::statements)
                .toList();
    }

    private static Stream<String> statements(Rendered rendered) {
        return rendered.instructions().stream().flatMap(RenderedSql::statements);
    }

    private static Stream<String> statements(Instruction instruction) {
        if (instruction instanceof Instruction.Execute execute) {
            return Stream.of(execute.sql());
        }
        if (instruction instanceof Instruction.Prepared prepared) {
            return prepared.statements().stream();
        }
        if (instruction instanceof Instruction.Block block) {
            return block.parts().stream().flatMap(RenderedSql::statements);
        }
        if (instruction instanceof Instruction.Choice choice) {
            return Stream.concat(branch("if " + choice.condition(), choice.then()), branch("else", choice.otherwise()));
        }
        if (instruction instanceof Instruction.Demand demand) {
            return Stream.of("demand " + demand.condition() + " or say: " + demand.message());
        }
        if (instruction instanceof Instruction.Bulk bulk) {
            return scriptOf(bulk);
        }
        if (instruction instanceof Instruction.Session session) {
            return Stream.concat(session.statements().stream(), Stream.of("at the end: " + session.restoring()));
        }
        if (instruction instanceof Instruction.Tolerated tolerated) {
            return branch("tolerate, because " + tolerated.reason(), tolerated.parts());
        }
        return Stream.of(instruction.toString());
    }

    private static Stream<String> scriptOf(Instruction.Bulk bulk) {
        try {
            List<String> statements = new ArrayList<>();
            bulk.script().writeTo(statements::add);
            return statements.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> branch(String title, List<Rendered> parts) {
        Stream<String> statements =
                parts.stream().flatMap(RenderedSql::statements).map(statement -> "  " + statement);
        return parts.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(title), statements);
    }
}
