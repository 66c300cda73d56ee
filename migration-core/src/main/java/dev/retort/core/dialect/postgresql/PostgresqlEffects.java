package dev.retort.core.dialect.postgresql;

import dev.retort.core.effect.Effects;
import dev.retort.core.effect.OperationEffects;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaState;

/** What operations lock on PostgreSQL. */
final class PostgresqlEffects implements OperationEffects {
    @Override
    public String measuredOn() {
        return "PostgreSQL 15";
    }

    @Override
    public Effects of(Operation operation, SchemaState before) {
        return operation.accept(new PostgresqlEffectsOf(before));
    }
}
