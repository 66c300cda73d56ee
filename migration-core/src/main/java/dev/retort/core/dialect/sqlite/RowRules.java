package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be true of rows before they are copied, and of the copies before the originals go, as SQL behind {@code SELECT}. */
record RowRules(TableState from, TableState to, RowCopy rows) {
    private static final Identifiers IDENTIFIERS = SqliteDialect.IDENTIFIERS;
    private static final String OLD_ROW_NUMBER = "\"retort old row\"";

    /** Returns the columns that refuse nulls and are new, and have no default for the rows that there are. */
    List<Column> columnsWithoutValue() {
        return refusingNulls()
                .filter(column ->
                        !from.hasColumn(column.name()) && column.defaultValue().isEmpty())
                .toList();
    }

    /** Returns the columns that refuse nulls, and may get one from the old table. */
    List<Column> columnsThatMayGetNulls() {
        return refusingNulls()
                .filter(column -> from.hasColumn(column.name())
                        && (from.column(column.name()).isNullable() || rows.isConverted(column)))
                .toList();
    }

    private Stream<Column> refusingNulls() {
        return to.columns().stream()
                .filter(column -> !column.isNullable() && column.generated().isEmpty());
    }

    /** Returns the columns whose values are converted without the author saying how. */
    List<Column> convertedByType() {
        return rows.copied().stream()
                .filter(column -> !rows.isUnchanged(column) && !rows.isConverted(column))
                .toList();
    }

    /** Finds the old rows. */
    String all() {
        return "FROM " + old();
    }

    /** Finds the old rows that would leave the column without a value. */
    String nulls(Column column) {
        return all() + " WHERE " + rows.value(column) + " IS NULL";
    }

    /** Finds the pairs of rows whose values in the column are not the same. */
    String lossy(Column column, String target) {
        String name = IDENTIFIERS.spell(column.name());
        return pairs(target) + " WHERE old." + name + " IS NOT NULL AND NOT (" + survives(column, name) + ")";
    }

    /** SQLite converts what it can and keeps the rest as it is, so a value may end up in a column of another type. */
    private String survives(Column column, String name) {
        String same = "old." + name + " = new." + name;
        return switch (rows.affinityOf(column)) {
            case INTEGER -> isOneOf(name, "'integer'") + " AND " + same + " AND " + isExact(name);
            case REAL -> isOneOf(name, "'real'") + " AND " + same + " AND " + isExact(name);
            case TEXT -> isOneOf(name, "'text'") + " AND " + same;
            case BLOB -> isOneOf(name, "'blob'") + " AND " + same;
            case NUMERIC ->
                column.type().kind() == ColumnType.Kind.DECIMAL
                        ? isOneOf(name, "'integer', 'real'") + " AND " + same + " AND " + isExact(name)
                        : "CAST(new." + name + " AS TEXT) = CAST(old." + name + " AS TEXT)";
        };
    }

    private static String isOneOf(String name, String types) {
        return "typeof(new." + name + ") IN (" + types + ")";
    }

    /** SQLite rounds a text of many digits to a number that it takes for equal. 15 digits with sign and point are safe. */
    private static String isExact(String name) {
        return "(typeof(old." + name + ") <> 'text' OR length(trim(old." + name + ")) <= 17 OR CAST(new." + name
                + " AS TEXT) = trim(old." + name + "))";
    }

    /** The expression for how many rows there are more in the new table. */
    String tooMany(String target) {
        return "(SELECT count(*) FROM " + IDENTIFIERS.spell(target) + ") - (SELECT count(*) FROM " + old() + ")";
    }

    /** Finds the old rows whose copies are missing or different. */
    String lost(String target) {
        return pairs(target) + " WHERE NOT (" + arrived() + ")";
    }

    /** A column that holds the row number is the same already, since the rows are found by it. */
    private String arrived() {
        Stream<String> same = rows.copied().stream()
                .filter(rows::isUnchanged)
                .filter(column -> !IDENTIFIERS.spell(column.name()).equals(rows.rowNumberOfNew()))
                .map(this::isSame);
        return Stream.concat(Stream.of("new." + rows.rowNumberOfNew() + " IS NOT NULL"), same)
                .collect(Collectors.joining(" AND "));
    }

    private String isSame(Column column) {
        String name = IDENTIFIERS.spell(column.name());
        String isEqual = "old." + name + " IS new." + name + " COLLATE BINARY";
        return rows.keepsTypeOfEachValue(column)
                ? "typeof(old." + name + ") = typeof(new." + name + ") AND " + isEqual
                : isEqual;
    }

    /** Each old row with its copy. */
    private String pairs(String target) {
        return "FROM (SELECT " + rows.rowNumberOfOld() + " AS " + OLD_ROW_NUMBER + ", * FROM " + old()
                + ") AS old LEFT JOIN " + IDENTIFIERS.spell(target) + " AS new ON new." + rows.rowNumberOfNew()
                + " = old." + OLD_ROW_NUMBER;
    }

    private String old() {
        return IDENTIFIERS.spell(from.name());
    }
}
