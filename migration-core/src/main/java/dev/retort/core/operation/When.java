package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaState;
import java.util.List;

/** Does one thing or another, as the live database answers. */
public record When(Condition condition, List<RecordedOperation> then, List<RecordedOperation> otherwise)
        implements Operation {

    public When {
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
        ChangeSession.refuseIn(then, "when(...)");
        ChangeSession.refuseIn(otherwise, "when(...)");
    }

    /** Replay takes a question about rows, which it cannot answer, as answered by yes. */
    @Override
    public SchemaState apply(SchemaState before) {
        boolean holds = ReplayedCondition.answer(condition, before).orElse(true);
        return Replay.of(holds ? then : otherwise, before);
    }

    @Override
    public Inverse inverse(SchemaState before) {
        boolean leavesNothing =
                InverseOperations.areNothing(then, before) && InverseOperations.areNothing(otherwise, before);
        return leavesNothing
                ? Inverse.nothing()
                : Inverse.impossible("nobody knows which way its condition went; override downgrade()");
    }

    @Override
    public String describe() {
        return "when(" + ConditionText.of(condition) + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.when(this);
    }
}
