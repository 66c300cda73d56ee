package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The number by which SQLite finds a row. A column of exactly the type {@code INTEGER} that is the primary key holds it. */
final class RowNumber {
    static final List<String> NAMES = List.of("rowid", "_rowid_", "oid");

    private RowNumber() {}

    /** Tells whether the row number can be meant by that name. */
    static boolean isName(String name) {
        return NAMES.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Returns the column that holds the row number, if the table has one. */
    static Optional<Column> column(TableState table, SqliteTypes types) {
        return table.primaryKey()
                .map(PrimaryKey::columns)
                .filter(columns -> columns.size() == 1)
                .map(columns -> table.column(columns.get(0)))
                .filter(column -> types.nameOf(column.type()).equalsIgnoreCase("INTEGER"));
    }

    /** Returns the name of the row number that means no column in any of the tables. */
    static String name(TableState... tables) {
        List<String> taken =
                Stream.of(tables).flatMap(table -> table.columnNames().stream()).toList();
        return NAMES.stream()
                .filter(name -> taken.stream().noneMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new Unsupported("table " + tables[0].name() + " has columns with each of the names "
                        + NAMES + ", so nothing tells its rows apart while they are copied; rename one of them"));
    }
}
