package dev.retort.core.schema;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An enum type in a state, and the columns that use it.
 *
 * <p>It is there if it was created, and also if a column lists the values of a type of that name.
 */
public record EnumUse(SchemaState state, String name) {
    /** A column that uses the type, and its table. */
    public record Place(TableState table, Column column) {
        @Override
        public String toString() {
            return table.name() + "." + column.name();
        }
    }

    /** Returns the column with the values of its type, where it says only the name. */
    public static Column resolved(Column column, SchemaState state) {
        return column.type().kind() == ColumnType.Kind.ENUM ? column.ofType(resolved(column.type(), state)) : column;
    }

    /**
     * Returns the type with its values, where it says only the name.
     *
     * @throws SchemaConflict if nobody has said the values, or other ones
     */
    public static ColumnType resolved(ColumnType type, SchemaState state) {
        if (type.kind() != ColumnType.Kind.ENUM) {
            return type;
        }
        EnumUse use = new EnumUse(state, type.text());
        if (type.values().isEmpty()) {
            return withValues(type, type.text(), use.values());
        }
        use.created().filter(created -> !created.values().equals(type.values())).ifPresent(created -> {
            throw new SchemaConflict("enum type " + use.name + " has the values " + created.values() + ", not "
                    + type.values() + "; write enumeration(\"" + use.name
                    + "\") to use it as it is, or change it before, with addEnumValue or replaceEnumValues");
        });
        return type;
    }

    /** The type, if it was created by itself. */
    public Optional<EnumTypeState> created() {
        return state.find(EnumTypeState.keyOf(name)).map(EnumTypeState.class::cast);
    }

    /** The columns that use the type. */
    public List<Place> places() {
        return state.tablesUsingEnum(name).stream()
                .flatMap(table ->
                        table.columns().stream().filter(this::isUsedBy).map(column -> new Place(table, column)))
                .toList();
    }

    private boolean isUsedBy(Column column) {
        return column.type().kind() == ColumnType.Kind.ENUM
                && column.type().text().equals(name);
    }

    public boolean isThere() {
        return created().isPresent() || !state.tablesUsingEnum(name).isEmpty();
    }

    /** Refuses the name for another type. */
    void refuseExisting() {
        if (isThere()) {
            throw new SchemaConflict("there is an enum type " + name + " already"
                    + (created().isPresent()
                            ? ""
                            : ", which came with " + places() + "; add ifNotExists() to keep it"));
        }
    }

    /** Refuses to drop the type while columns use it. */
    void refusePlaces() {
        if (!places().isEmpty()) {
            throw new SchemaConflict("enum type " + name + " cannot be dropped while columns use it: " + places());
        }
    }

    /**
     * The values of the type.
     *
     * @throws SchemaConflict if there is no such type
     */
    public List<String> values() {
        return created()
                .map(EnumTypeState::values)
                .or(() -> places().stream()
                        .map(place -> place.column().type().values())
                        .findFirst())
                .orElseThrow(() -> new SchemaConflict("there is no enum type " + name + "; there "
                        + (known().isEmpty() ? "is none at all" : "are " + known())
                        + ". Create it with createEnum, or give its values where it is used"));
    }

    private List<String> known() {
        Stream<String> used = state.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.type().kind() == ColumnType.Kind.ENUM)
                .map(column -> column.type().text());
        Stream<String> created = state.objects(EnumTypeState.class).stream().map(EnumTypeState::name);
        return Stream.concat(created, used).distinct().sorted().toList();
    }

    /** The state in which the type has these values, and what had an old one as its default the one that replaces it. */
    public SchemaState withValues(List<String> values, Map<String, String> replacements) {
        return changed(
                created -> new EnumTypeState(name, values),
                column -> withDefault(column.ofType(withValues(column.type(), name, values)), replacements));
    }

    /** The state in which the type has another name. */
    public SchemaState renamed(String otherName) {
        new EnumUse(state, otherName).refuseExisting();
        values();
        return changed(
                created -> created.named(otherName),
                column -> column.ofType(
                        withValues(column.type(), otherName, column.type().values())));
    }

    private SchemaState changed(UnaryOperator<EnumTypeState> ofType, UnaryOperator<Column> ofColumn) {
        SchemaState after = state;
        if (created().isPresent()) {
            after = after.without(created().orElseThrow())
                    .with(ofType.apply(created().orElseThrow()));
        }
        for (Place place : places()) {
            TableState table = after.table(place.table().name());
            after = after.with(table.withChangedColumn(ofColumn.apply(place.column())));
        }
        return after;
    }

    private static Column withDefault(Column column, Map<String, String> replacements) {
        return column.defaultValue()
                .filter(Literal.class::isInstance)
                .map(value -> replacements.get(String.valueOf(((Literal) value).value())))
                .map(column::defaultsTo)
                .orElse(column);
    }

    private static ColumnType withValues(ColumnType type, String name, List<String> values) {
        ColumnType other = ColumnType.enumeration(name, values.toArray(String[]::new));
        for (var variant : type.variants().entrySet()) {
            other = other.on(variant.getKey(), variant.getValue());
        }
        return other;
    }
}
