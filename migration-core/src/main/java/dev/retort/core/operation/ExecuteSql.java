package dev.retort.core.operation;

import dev.retort.Sql;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Optional;

/** Runs one statement that the author wrote; {@code effect} is what it does to the schema. */
public record ExecuteSql(Sql statement, List<RecordedOperation> effect) implements Operation {

    public ExecuteSql {
        effect = List.copyOf(effect);
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return Replay.of(effect, before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        Optional<Sql.Reverse> reverse = statement.reverse();
        if (reverse.isEmpty()) {
            return Inverse.impossible("it has no reverse; add .reversedBy(...) or override downgrade()");
        }
        if (reverse.orElseThrow() instanceof Sql.Reverse.Statement back) {
            // Of its rows the author answers for the reverse.
            return Inverse.of(
                    WayBack.lossOf(effect, before), new ExecuteSql(back.sql(), InverseOperations.of(effect, before)));
        }
        return effect.isEmpty()
                ? Inverse.nothing()
                : Inverse.impossible("it changes the schema, and its reverse says that nothing is to be done");
    }

    @Override
    public String describe() {
        String line = statement.text().lines().findFirst().orElseThrow().strip();
        return "sql(\"" + (line.length() > 60 ? line.substring(0, 57) + "..." : line) + "\")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.executeSql(this);
    }
}
