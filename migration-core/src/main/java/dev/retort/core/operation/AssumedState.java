package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaConflict;
import dev.retort.core.schema.SchemaObject;
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
 * The schema that operations meet behind a condition, on a database that is not as the replayed history says.
 *
 * <p>What the condition says to be missing is missing then. What it says to exist, and the history knows nothing of, is there
 * by its name alone. That is enough to drop it or to give it another name; a statement that needs to know more is not
 * understood by any database, so that nothing is done by mistake.
 */
public final class AssumedState implements Condition.Visitor<SchemaState> {
    private static final String NOBODY_KNOWS = "<unknown to the history>";
    private static final Expression UNKNOWN = Expression.expression(NOBODY_KNOWS);

    private final SchemaState state;
    private final boolean holds;

    private AssumedState(SchemaState state, boolean holds) {
        this.state = state;
        this.holds = holds;
    }

    /** Returns the schema on the way that is taken when {@code answer} is the answer, as far as it can be told. */
    public static SchemaState where(Condition condition, boolean answer, SchemaState state) {
        boolean isAsReplayed = ReplayedCondition.answer(condition, state).orElse(answer) == answer;
        return isAsReplayed ? state : condition.accept(new AssumedState(state, answer));
    }

    @Override
    public SchemaState tableExists(Condition.TableExists condition) {
        return holds
                ? state.with(new TableState(
                        condition.table(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of()))
                : state.without(condition.table());
    }

    @Override
    public SchemaState columnExists(Condition.ColumnExists condition) {
        Column unknown = Column.column(condition.column(), ColumnType.raw(NOBODY_KNOWS));
        return changed(
                condition.table(),
                table -> holds ? table.withColumn(unknown) : table.withoutColumn(condition.column()));
    }

    @Override
    public SchemaState columnHasType(Condition.ColumnHasType condition) {
        Column column = Column.column(condition.column(), condition.type());
        return holds ? changed(condition.table(), table -> having(column, table)) : state;
    }

    private static TableState having(Column column, TableState table) {
        return table.hasColumn(column.name())
                ? table.withChangedColumn(table.column(column.name()).ofType(column.type()))
                : table.withColumn(column);
    }

    @Override
    public SchemaState indexExists(Condition.IndexExists condition) {
        Index unknown = Index.index(condition.index()).on(condition.table(), IndexKey.key(UNKNOWN));
        return changed(
                condition.table(), table -> holds ? table.withIndex(unknown) : table.withoutIndex(condition.index()));
    }

    /** How a constraint is dropped depends on its kind, so that a name alone is of no use. */
    @Override
    public SchemaState constraintExists(Condition.ConstraintExists condition) {
        Optional<String> name = Optional.of(condition.constraint());
        return holds
                ? state
                : changed(
                        condition.table(),
                        table -> table.withConstraints(table.constraints().stream()
                                .filter(constraint -> !constraint.name().equals(name))
                                .toList()));
    }

    @Override
    public SchemaState viewExists(Condition.ViewExists condition) {
        return object(SchemaObject.Kind.VIEW, condition.view());
    }

    @Override
    public SchemaState typeExists(Condition.TypeExists condition) {
        return object(SchemaObject.Kind.ENUM_TYPE, condition.type());
    }

    @Override
    public SchemaState schemaExists(Condition.SchemaExists condition) {
        return object(SchemaObject.Kind.SCHEMA, condition.schema());
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
        return where(condition.condition(), !holds, state);
    }

    /** Where there is no such table, or something else needs what is missing, the database differs in more than this. */
    private SchemaState changed(String table, UnaryOperator<TableState> change) {
        try {
            return state.with(change.apply(state.table(table)));
        } catch (SchemaConflict differsInMore) {
            return state;
        }
    }

    /** An object is more than a name, so that none is made up. */
    private SchemaState object(SchemaObject.Kind kind, String name) {
        return state.find(SchemaObject.Key.of(kind, name))
                .filter(object -> !holds)
                .map(state::without)
                .orElse(state);
    }
}
