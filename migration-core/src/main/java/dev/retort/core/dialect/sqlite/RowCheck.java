package dev.retort.core.dialect.sqlite;

import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What has to be true of rows before they are copied, and of the copies before the originals go. */
final class RowCheck {
    private final Connection connection;
    private final TableState from;
    private final RowRules rules;

    RowCheck(Connection connection, RowRules rules) {
        this.connection = connection;
        this.from = rules.from();
        this.rules = rules;
    }

    /** Refuses rows without a value for a column that refuses nulls, in better words than SQLite's. */
    void refuseMissingValues() throws SQLException {
        for (Column column : rules.columnsWithoutValue()) {
            refuseRowsWithoutDefault(column);
        }
        for (Column column : rules.columnsThatMayGetNulls()) {
            refuseNulls(column);
        }
    }

    private void refuseNulls(Column column) throws SQLException {
        long nulls = count("SELECT count(*) " + rules.nulls(column));
        if (nulls > 0) {
            throw new RowsDoNotFit("column " + column.name() + " of table " + from.name() + " is to refuse nulls, and "
                    + rows(nulls) + " would hold one. Fill them before, with op.sql(\"UPDATE ...\") for example.");
        }
    }

    private void refuseRowsWithoutDefault(Column column) throws SQLException {
        long count = count("SELECT count(*) " + rules.all());
        if (count > 0) {
            throw new RowsDoNotFit("column " + column.name() + " of table " + from.name() + " refuses nulls and has no"
                    + " default, and the table has " + rows(count) + " that would need a value. Add the column without"
                    + " notNull(), fill it, and then make it refuse nulls; or give it a default.");
        }
    }

    /** Refuses to convert values that would not be the same afterwards, unless the author says how. */
    void refuseLossyConversions(String target) throws SQLException {
        for (Column column : rules.convertedByType()) {
            refuseLossyConversion(column, target);
        }
    }

    private void refuseLossyConversion(Column column, String target) throws SQLException {
        String name = SqliteDialect.IDENTIFIERS.spell(column.name());
        String lossy = rules.lossy(column, target);
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

    /** Makes sure that each row arrived, and that no value is different that should be the same. */
    void compare(String target) throws SQLException {
        long tooMany = count("SELECT " + rules.tooMany(target));
        long lost = count("SELECT count(*) " + rules.lost(target));
        if (tooMany != 0 || lost != 0) {
            throw new CopyIsDifferent(
                    from.name(), "there are " + tooMany + " more of them, and " + lost + " are missing or different");
        }
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
