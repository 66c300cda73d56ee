package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The schema that operations meet behind a condition, on a database that is not as the replayed history says.
 *
 * <p>What the condition says to be missing is missing then. What it says to exist is there by its name alone, as
 * {@link MadeUpState} tells.
 */
public final class AssumedState implements Condition.Visitor<SchemaState> {
    private final SchemaState state;

    private AssumedState(SchemaState state) {
        this.state = state;
    }

    /** Returns the schema on the way that is taken when {@code answer} is the answer. */
    public static SchemaState where(Condition condition, boolean answer, SchemaState state) {
        Optional<Boolean> replayed = ReplayedCondition.answer(condition, state);
        if (replayed.orElse(answer) == answer) {
            return state;
        }
        if (condition instanceof Condition.Not not) {
            return where(not.condition(), !answer, state);
        }
        return answer ? MadeUpState.where(condition, state) : condition.accept(new AssumedState(state));
    }

    @Override
    public SchemaState tableExists(Condition.TableExists condition) {
        return state.without(condition.table());
    }

    @Override
    public SchemaState columnExists(Condition.ColumnExists condition) {
        return changed(condition.table(), table -> table.withoutColumn(condition.column()));
    }

    @Override
    public SchemaState columnHasType(Condition.ColumnHasType condition) {
        return state;
    }

    @Override
    public SchemaState indexExists(Condition.IndexExists condition) {
        return changed(condition.table(), table -> table.withoutIndex(condition.index()));
    }

    @Override
    public SchemaState constraintExists(Condition.ConstraintExists condition) {
        return changed(
                condition.table(),
                table -> table.withConstraints(table.constraints().stream()
                        .filter(constraint -> !constraint.name().equals(Optional.of(condition.constraint())))
                        .toList()));
    }

    @Override
    public SchemaState viewExists(Condition.ViewExists condition) {
        return without(SchemaObject.Kind.VIEW, condition.view());
    }

    @Override
    public SchemaState typeExists(Condition.TypeExists condition) {
        return without(SchemaObject.Kind.ENUM_TYPE, condition.type());
    }

    @Override
    public SchemaState schemaExists(Condition.SchemaExists condition) {
        return without(SchemaObject.Kind.SCHEMA, condition.schema());
    }

    @Override
    public SchemaState extensionAvailable(Condition.ExtensionAvailable condition) {
        return state;
    }

    @Override
    public SchemaState hasRows(Condition.HasRows condition) {
        return state;
    }

    @Override
    public SchemaState finds(Condition.Finds condition) {
        return state;
    }

    @Override
    public SchemaState not(Condition.Not condition) {
        throw new IllegalArgumentException("a negation was turned around before: " + condition);
    }

    private SchemaState changed(String table, UnaryOperator<TableState> change) {
        try {
            return state.with(change.apply(state.table(table)));
        } catch (SchemaConflict needed) {
            // Something else needs it, so that a database without it differs in more than this.
            return state;
        }
    }

    private SchemaState without(SchemaObject.Kind kind, String name) {
        SchemaObject object = state.objects().get(SchemaObject.Key.of(kind, name));
        return object == null ? state : state.without(object);
    }
}
