package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import java.util.List;

/** Does several things, all of them or, if the database refuses one, none. */
public record Tolerate(String reason, List<RecordedOperation> then) implements Operation {

    public Tolerate {
        then = List.copyOf(then);
        if (then.isEmpty()) {
            throw new IllegalArgumentException("tolerate(\"" + reason + "\") holds no operation");
        }
        ChangeSession.refuseIn(then, "tolerate(...)");
    }

    /** Replay takes it as done. */
    @Override
    public SchemaState apply(SchemaState before) {
        return Replay.of(then, before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return InverseOperations.areNothing(then, before)
                ? Inverse.nothing()
                : Inverse.impossible("nobody knows whether it was done or tolerated; override downgrade()");
    }

    @Override
    public String describe() {
        return "tolerate(\"" + reason + "\")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tolerate(this);
    }
}
