package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be true of rows before they are copied, and of the copies before the originals go. */
final class RowCheck {
    private static final String OLD_ROW_NUMBER = "\"retort old row\"";

    private final Identifiers identifiers = SqliteDialect.IDENTIFIERS;
    private final Connection connection;
    private final TableState from;
    private final TableState to;
    private final RowCopy rows;

    RowCheck(Connection connection, TableState from, TableState to, RowCopy rows) {
        this.connection = connection;
        this.from = from;
        this.to = to;
        this.rows = rows;
    }

    /** Refuses rows without a value for a column that refuses nulls, in better words than SQLite's. */
    void refuseMissingValues() throws SQLException {
        for (Column column : to.columns()) {
            if (column.isNullable() || column.generated().isPresent()) {
                continue;
            }
            if (!from.hasColumn(column.name())) {
                refuseRowsWithoutDefault(column);
            } else if (from.column(column.name()).isNullable() || rows.isConverted(column)) {
                refuseNulls(column);
            }
        }
    }

    private void refuseNulls(Column column) throws SQLException {
        long nulls = count("SELECT count(*) FROM " + old() + " WHERE " + rows.value(column) + " IS NULL");
        if (nulls > 0) {
            throw new RowsDoNotFit("column " + column.name() + " of table " + from.name() + " is to refuse nulls, and "
                    + rows(nulls) + " would hold one. Fill them before, with op.sql(\"UPDATE ...\") for example.");
        }
    }

    private void refuseRowsWithoutDefault(Column column) throws SQLException {
        long count = count("SELECT count(*) FROM " + old());
        if (count > 0 && column.defaultValue().isEmpty()) {
            throw new RowsDoNotFit("column " + column.name() + " of table " + from.name() + " refuses nulls and has no"
                    + " default, and the table has " + rows(count) + " that would need a value. Add the column without"
                    + " notNull(), fill it, and then make it refuse nulls; or give it a default.");
        }
    }

    /** Refuses to convert values that would not be the same afterwards, unless the author says how. */
    void refuseLossyConversions(String target) throws SQLException {
        for (Column column : rows.copied()) {
            if (!rows.isUnchanged(column) && !rows.isConverted(column)) {
                refuseLossyConversion(column, target);
            }
        }
    }

    private void refuseLossyConversion(Column column, String target) throws SQLException {
        String name = identifiers.spell(column.name());
        String lossy = pairs(target) + " WHERE old." + name + " IS NOT NULL AND NOT (" + survives(column, name) + ")";
        long count = count("SELECT count(*) " + lossy);
        if (count > 0) {
            String example = Names.read(
                            connection, "SELECT substr(quote(old." + name + "), 1, 60) " + lossy + " LIMIT 1")
                    .get(0);
            throw new RowsDoNotFit("column " + column.name() + " of table " + from.name() + " holds " + values(count)
                    + " that a change from " + from.column(column.name()).type() + " to " + column.type()
                    + " would not keep, " + example + " for one. Mend them before, or say what becomes of them with"
                    + " toType(...).using(\"...\").");
        }
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

    /** Makes sure that each row arrived, and that no value is different that should be the same. */
    void compare(String target) throws SQLException {
        long tooMany = count("SELECT (SELECT count(*) FROM " + identifiers.spell(target) + ") - (SELECT count(*) FROM "
                + old() + ")");
        long lost = count("SELECT count(*) " + pairs(target) + " WHERE NOT (" + arrived() + ")");
        if (tooMany != 0 || lost != 0) {
            throw new CopyIsDifferent(
                    from.name(), "there are " + tooMany + " more of them, and " + lost + " are missing or different");
        }
    }

    private String arrived() {
        Stream<String> same = rows.copied().stream()
                .filter(rows::isUnchanged)
                .map(column -> identifiers.spell(column.name()))
                .map(name -> "typeof(old." + name + ") = typeof(new." + name + ") AND old." + name + " IS new." + name
                        + " COLLATE BINARY");
        return Stream.concat(Stream.of("new." + rows.rowNumberOfNew() + " IS NOT NULL"), same)
                .collect(Collectors.joining(" AND "));
    }

    /** Each old row with its copy. */
    private String pairs(String target) {
        return "FROM (SELECT " + rows.rowNumberOfOld() + " AS " + OLD_ROW_NUMBER + ", * FROM " + old()
                + ") AS old LEFT JOIN " + identifiers.spell(target) + " AS new ON new." + rows.rowNumberOfNew()
                + " = old." + OLD_ROW_NUMBER;
    }

    private String old() {
        return identifiers.spell(from.name());
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static String rows(long count) {
        return count + (count == 1 ? " row" : " rows");
    }

    private static String values(long count) {
        return count + (count == 1 ? " value" : " values");
    }
}
