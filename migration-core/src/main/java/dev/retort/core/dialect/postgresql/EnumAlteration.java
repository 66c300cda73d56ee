package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.EnumChange;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes to the values of an enum type. */
final class EnumAlteration {
    private final Identifiers identifiers;
    private final PostgresqlTypes types;
    private final PostgresqlLiterals literals;
    private final EnumTypes enumTypes;

    EnumAlteration(Identifiers identifiers, PostgresqlTypes types, PostgresqlLiterals literals, EnumTypes enumTypes) {
        this.identifiers = identifiers;
        this.types = types;
        this.literals = literals;
        this.enumTypes = enumTypes;
    }

    /** Puts statements between those that take away and bring back what is in the way of them. */
    @FunctionalInterface
    interface Aside {
        List<String> around(TableState table, List<String> columns, List<String> statements);
    }

    /** Returns the statements that change the type. */
    List<String> statements(AlterEnum operation, SchemaState before, Aside aside) {
        String type = "ALTER TYPE " + types.nameOfOwnType(operation.type()) + " ";
        return operation.change().accept(new EnumChange.Visitor<>() {
            @Override
            public List<String> add(EnumChange.Add add) {
                return List.of(type + "ADD VALUE " + EnumTypes.value(add.value().text())
                        + beside("BEFORE", add.value().next())
                        + beside("AFTER", add.value().previous()));
            }

            private String beside(String word, Optional<String> value) {
                return value.map(other -> " " + word + " " + Literals.quoted(other))
                        .orElse("");
            }

            @Override
            public List<String> rename(EnumChange.Rename rename) {
                return List.of(type + "RENAME VALUE " + Literals.quoted(rename.from()) + " TO "
                        + EnumTypes.value(rename.to()));
            }

            /** No value can be dropped, so another type takes the place of this one. */
            @Override
            public List<String> replace(EnumChange.Replace replace) {
                List<String> statements = new ArrayList<>();
                placesByTable(operation.type(), before)
                        .forEach((table, columns) -> statements.addAll(aside.around(
                                before.table(table),
                                columns.stream().map(Column::name).toList(),
                                List.of(convert(table, columns, operation, before)))));
                return enumTypes.replaced(operation.type(), replace.values().values(), statements);
            }
        });
    }

    private static Map<String, List<Column>> placesByTable(String type, SchemaState before) {
        return new EnumUse(before, type)
                .places().stream()
                        .filter(place -> EnumTypes.isOwnType(place.column().type()))
                        .collect(Collectors.groupingBy(
                                place -> place.table().name(),
                                LinkedHashMap::new,
                                Collectors.mapping(EnumUse.Place::column, Collectors.toList())));
    }

    private String convert(String table, List<Column> columns, AlterEnum operation, SchemaState before) {
        TableState after = operation.apply(before).table(table);
        List<String> actions = new ArrayList<>();
        for (Column column : columns) {
            String name = identifiers.spell(column.name());
            boolean hasDefault = column.defaultValue().isPresent();
            if (hasDefault) {
                actions.add("ALTER COLUMN " + name + " DROP DEFAULT");
            }
            actions.add("ALTER COLUMN " + name + " TYPE " + types.nameOfOwnType(operation.type()) + " USING "
                    + conversion(name, operation));
            if (hasDefault) {
                actions.add("ALTER COLUMN " + name + " SET DEFAULT "
                        + literals.spell(
                                after.column(column.name()).defaultValue().orElseThrow(), Dialect.POSTGRESQL));
            }
        }
        return "ALTER TABLE " + identifiers.spellTable(table) + "\n  " + String.join(",\n  ", actions);
    }

    private String conversion(String column, AlterEnum operation) {
        Map<String, String> replacements = operation.change().replacements();
        String type = types.nameOfOwnType(operation.type());
        return replacements.isEmpty()
                ? column + "::TEXT::" + type
                : replacements.entrySet().stream()
                        .map(entry -> " WHEN " + Literals.quoted(entry.getKey()) + " THEN "
                                + Literals.quoted(entry.getValue()))
                        .collect(Collectors.joining(
                                "", "(CASE " + column + "::TEXT", " ELSE " + column + "::TEXT END)::" + type));
    }
}
