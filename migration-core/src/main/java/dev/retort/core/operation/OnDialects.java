package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Does something on some databases only. */
public record OnDialects(Set<Dialect> dialects, List<RecordedOperation> then) implements Operation {

    public OnDialects {
        dialects = Set.copyOf(dialects);
        then = List.copyOf(then);
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return dialects.contains(before.dialect()) ? Replay.of(then, before) : before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        if (!dialects.contains(before.dialect())) {
            return Inverse.nothing();
        }
        List<RecordedOperation> operations = InverseOperations.of(then, before);
        return operations.isEmpty()
                ? Inverse.nothing()
                : Inverse.of(WayBack.lossOf(then, before), new OnDialects(dialects, operations));
    }

    @Override
    public String describe() {
        return "on(" + new TreeSet<>(dialects) + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.onDialects(this);
    }
}
