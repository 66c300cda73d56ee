package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes to the values of an enum type, each column of which lists them itself. */
record EnumAlteration(Dialect dialect, Identifiers identifiers, Function<Column, String> definition) {
    /** Returns the statements that change all columns of the type. */
    List<String> statements(AlterEnum operation, SchemaState before) {
        Map<String, List<Column>> byTable = new EnumUse(before, operation.type())
                .places().stream()
                        .collect(Collectors.groupingBy(
                                place -> place.table().name(),
                                LinkedHashMap::new,
                                Collectors.mapping(EnumUse.Place::column, Collectors.toList())));
        SchemaState after = operation.apply(before);
        List<String> statements = new ArrayList<>();
        byTable.forEach((table, columns) -> statements.addAll(
                statements(after.table(table), columns, operation.change().replacements())));
        return statements;
    }

    /** A column takes a value only while its list has it, so rows change while it has both the old and the new one. */
    private List<String> statements(TableState after, List<Column> columns, Map<String, String> replacements) {
        List<String> statements = new ArrayList<>();
        if (!replacements.isEmpty()) {
            statements.addAll(modify(
                    after.name(),
                    columns.stream()
                            .filter(this::listsValues)
                            .map(column -> column.ofType(both(column.type(), replacements)))
                            .toList()));
            columns.forEach(column -> statements.add(update(after.name(), column.name(), replacements)));
        }
        statements.addAll(modify(
                after.name(),
                columns.stream()
                        .map(column -> after.column(column.name()))
                        .filter(this::listsValues)
                        .toList()));
        return statements;
    }

    private boolean listsValues(Column column) {
        return !column.type().variants().containsKey(dialect);
    }

    private List<String> modify(String table, List<Column> columns) {
        return columns.isEmpty()
                ? List.of()
                : List.of(columns.stream()
                        .map(column -> "MODIFY COLUMN " + definition.apply(column))
                        .collect(Collectors.joining(", ", "ALTER TABLE " + identifiers.spellTable(table) + " ", "")));
    }

    /** Values that differ in the case of letters alone are the same to most collations. */
    private static ColumnType both(ColumnType old, Map<String, String> replacements) {
        List<String> values = new ArrayList<>(old.values());
        for (String wanted : replacements.values()) {
            if (values.stream().noneMatch(wanted::equalsIgnoreCase)) {
                values.add(wanted);
            }
        }
        return ColumnType.enumeration(old.text(), values.toArray(String[]::new));
    }

    private String update(String table, String column, Map<String, String> replacements) {
        String name = identifiers.spell(column);
        String cases = replacements.entrySet().stream()
                .map(entry -> " WHEN " + MysqlLiterals.quoted(entry.getKey()) + " THEN "
                        + MysqlLiterals.quoted(entry.getValue()))
                .collect(Collectors.joining());
        String replaced =
                replacements.keySet().stream().map(MysqlLiterals::quoted).collect(Collectors.joining(", "));
        return "UPDATE " + identifiers.spellTable(table) + " SET " + name + " = CASE " + name + cases + " END WHERE "
                + name + " IN (" + replaced + ")";
    }
}
