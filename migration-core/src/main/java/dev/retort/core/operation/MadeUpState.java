package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The schema in which something exists of which the replayed history knows nothing, by its name alone.
 *
 * <p>That is enough to drop it or to give it another name. A statement that needs to know more is not understood by any
 * database, so that nothing is done by mistake.
 */
final class MadeUpState implements Condition.Visitor<SchemaState> {
    private static final String NOBODY_KNOWS = "<unknown to the history>";
    private static final Expression UNKNOWN = Expression.expression(NOBODY_KNOWS);

    private final SchemaState state;

    private MadeUpState(SchemaState state) {
        this.state = state;
    }

    /** Returns the schema in which the condition holds, as far as it can be made up, else the same schema. */
    static SchemaState where(Condition condition, SchemaState state) {
        return condition.accept(new MadeUpState(state));
    }

    @Override
    public SchemaState tableExists(Condition.TableExists condition) {
        return state.with(new TableState(
                condition.table(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of()));
    }

    @Override
    public SchemaState columnExists(Condition.ColumnExists condition) {
        return changed(
                condition.table(),
                table -> table.withColumn(Column.column(condition.column(), ColumnType.raw(NOBODY_KNOWS))));
    }

    @Override
    public SchemaState indexExists(Condition.IndexExists condition) {
        return changed(
                condition.table(),
                table -> table.withIndex(Index.index(condition.index()).on(condition.table(), IndexKey.key(UNKNOWN))));
    }

    /** How a constraint is dropped depends on its kind. */
    @Override
    public SchemaState constraintExists(Condition.ConstraintExists condition) {
        return state;
    }

    private SchemaState changed(String table, UnaryOperator<TableState> change) {
        return state.hasTable(table) ? state.with(change.apply(state.table(table))) : state;
    }

    @Override
    public SchemaState columnHasType(Condition.ColumnHasType condition) {
        return changed(
                condition.table(),
                table -> table.hasColumn(condition.column())
                        ? table.withChangedColumn(
                                table.column(condition.column()).ofType(condition.type()))
                        : table.withColumn(Column.column(condition.column(), condition.type())));
    }

    @Override
    public SchemaState viewExists(Condition.ViewExists condition) {
        return state;
    }

    @Override
    public SchemaState typeExists(Condition.TypeExists condition) {
        return state;
    }

    @Override
    public SchemaState schemaExists(Condition.SchemaExists condition) {
        return state;
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
}
