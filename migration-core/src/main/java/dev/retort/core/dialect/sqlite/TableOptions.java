package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Dialect;
import dev.retort.schema.Identity;
import dev.retort.schema.TableOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What SQLite knows of a table as a whole; it stands behind the closing parenthesis. */
final class TableOptions {
    private static final List<String> STRICT_TYPES = List.of("INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY");

    private TableOptions() {}

    static String of(TableState table) {
        return table.options().stream().map(TableOptions::spell).collect(Collectors.joining(","));
    }

    private static String spell(TableOption option) {
        return switch (option.kind()) {
            case STRICT -> " STRICT";
            case WITHOUT_ROWID -> " WITHOUT ROWID";
            case ENGINE,
                    CHARACTER_SET,
                    COLLATION,
                    ROW_FORMAT,
                    TABLESPACE,
                    STORAGE_PARAMETER,
                    INHERITS,
                    UNLOGGED,
                    PARTITION_BY_RANGE,
                    PARTITION_BY_LIST,
                    PARTITION_BY_HASH,
                    PARTITION_BY -> throw Unsupported.tableOption(Dialect.SQLITE, option);
        };
    }

    /** Refuses types that a strict table does not know, and numbering where there is no row number to number by. */
    static void check(TableState table, SqliteTypes types) {
        boolean strict = table.options().contains(TableOption.STRICT);
        for (Column column : table.columns()) {
            String type = types.nameOf(column.type());
            if (strict && !STRICT_TYPES.contains(type.toUpperCase(Locale.ROOT))) {
                throw new Unsupported("SQLite's STRICT tables have the types " + STRICT_TYPES + " only, and column "
                        + column.name() + " of table " + table.name() + " is " + type
                        + "; say its type there: .on(SQLITE, \"TEXT\"), or leave out STRICT");
            }
            if (isWithoutRowNumber(table) && column.numbering() != Identity.NONE) {
                throw new Unsupported("SQLite numbers no rows of a table WITHOUT ROWID; leave out that option, or the"
                        + " numbering of column " + column.name() + " of table " + table.name());
            }
        }
        if (isWithoutRowNumber(table) && table.primaryKey().isEmpty()) {
            throw new Unsupported("SQLite keeps the rows of a table WITHOUT ROWID by their primary key, and table "
                    + table.name() + " has none; give it one, or leave out that option");
        }
    }

    /** Refuses to build a table anew whose rows have no numbers, by which they are copied and compared. */
    static void refuseRebuild(TableState table) {
        if (isWithoutRowNumber(table)) {
            throw new Unsupported("SQLite has to build table " + table.name() + " anew for this, and rows of a table"
                    + " WITHOUT ROWID have no numbers by which they could be compared. Create another table, copy the"
                    + " rows with sql(\"INSERT INTO ... SELECT ...\"), drop this one and rename the other");
        }
    }

    private static boolean isWithoutRowNumber(TableState table) {
        return table.options().contains(TableOption.WITHOUT_ROWID);
    }
}
