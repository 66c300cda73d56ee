package dev.retort.core.schema;

import dev.retort.schema.Routine;

/** A function or procedure. */
public record RoutineState(Routine routine) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(routine.isProcedure() ? Kind.PROCEDURE : Kind.FUNCTION, routine.name());
    }

    @Override
    public RoutineState named(String otherName) {
        return new RoutineState(routine.named(otherName));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.routine(this);
    }

    @Override
    public SchemaState removedFrom(SchemaState state) {
        for (TriggerState trigger : state.objects(TriggerState.class)) {
            if (!routine.isProcedure() && trigger.calls(routine.name(), state.dialect())) {
                throw new SchemaConflict(
                        "function " + routine.name() + " cannot be dropped while " + trigger.key() + " calls it");
            }
        }
        return state.without(this);
    }
}
