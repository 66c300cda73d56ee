package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import java.util.Optional;
import java.util.function.Predicate;

/** The answer that a replayed schema gives to a condition. */
public final class ReplayedCondition implements Condition.Visitor<Optional<Boolean>> {
    private final SchemaState state;

    private ReplayedCondition(SchemaState state) {
        this.state = state;
    }

    /** Returns the answer; none for a question about rows, or about what a server could install. */
    public static Optional<Boolean> answer(Condition condition, SchemaState state) {
        return condition.accept(new ReplayedCondition(state));
    }

    @Override
    public Optional<Boolean> tableExists(Condition.TableExists condition) {
        return Optional.of(state.hasTable(condition.table()));
    }

    @Override
    public Optional<Boolean> columnExists(Condition.ColumnExists condition) {
        return ofTable(condition.table(), table -> table.hasColumn(condition.column()));
    }

    @Override
    public Optional<Boolean> columnHasType(Condition.ColumnHasType condition) {
        return ofTable(
                condition.table(),
                table -> table.hasColumn(condition.column())
                        && table.column(condition.column()).type().equals(condition.type()));
    }

    @Override
    public Optional<Boolean> indexExists(Condition.IndexExists condition) {
        return ofTable(condition.table(), table -> table.hasIndex(condition.index()));
    }

    @Override
    public Optional<Boolean> constraintExists(Condition.ConstraintExists condition) {
        Optional<String> name = Optional.of(condition.constraint());
        return ofTable(
                condition.table(),
                table -> table.constraints().stream()
                        .anyMatch(constraint -> constraint.name().equals(name)));
    }

    @Override
    public Optional<Boolean> viewExists(Condition.ViewExists condition) {
        return object(SchemaObject.Kind.VIEW, condition.view());
    }

    @Override
    public Optional<Boolean> typeExists(Condition.TypeExists condition) {
        boolean exists = has(SchemaObject.Kind.ENUM_TYPE, condition.type())
                || has(SchemaObject.Kind.DOMAIN, condition.type())
                || !state.tablesUsingEnum(condition.type()).isEmpty();
        return Optional.of(exists);
    }

    @Override
    public Optional<Boolean> schemaExists(Condition.SchemaExists condition) {
        return object(SchemaObject.Kind.SCHEMA, condition.schema());
    }

    @Override
    public Optional<Boolean> extensionAvailable(Condition.ExtensionAvailable condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> hasRows(Condition.HasRows condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> finds(Condition.Finds condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> not(Condition.Not condition) {
        return answer(condition.condition(), state).map(answer -> !answer);
    }

    private Optional<Boolean> ofTable(String table, Predicate<TableState> question) {
        return Optional.of(state.hasTable(table) && question.test(state.table(table)));
    }

    private Optional<Boolean> object(SchemaObject.Kind kind, String name) {
        return Optional.of(has(kind, name));
    }

    private boolean has(SchemaObject.Kind kind, String name) {
        return state.objects().containsKey(SchemaObject.Key.of(kind, name));
    }
}
