package dev.retort.core.dialect.mysql;

import dev.retort.core.effect.Effects;
import dev.retort.core.effect.OperationEffects;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.SchemaState;

/**
 * What operations lock on MySQL and MariaDB.
 *
 * @param measuredOn the version that says so
 */
public record MysqlEffects(String measuredOn) implements OperationEffects {
    @Override
    public Effects of(Operation operation, SchemaState before) {
        return operation.accept(new MysqlEffectsOf(before));
    }
}
