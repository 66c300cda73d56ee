package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Unsupported;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.Numbers;
import dev.retort.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/**
 * Where SQLite numbers rows: only in a column of exactly the type {@code INTEGER} that is the primary key on its own, see
 * <a href="https://sqlite.org/lang_createtable.html#rowid">its manual</a>. Elsewhere the column would stay null or refuse
 * each row.
 */
final class IdentityRules {
    private IdentityRules() {}

    static void check(TableState table, SqliteTypes types) {
        Optional<List<String>> key = table.primaryKey().map(PrimaryKey::columns);
        for (Column column : table.columns()) {
            if (!column.numbers().equals(Numbers.USUAL)) {
                throw new Unsupported("SQLite numbers rows from 1 on, one after the other, and takes a number that a"
                        + " statement gives; say identity() of column " + column.name() + " of table " + table.name()
                        + ", and the rest where it is known: on(allExcept(SQLITE), op -> op.alterColumn(...,"
                        + " toIdentity(...)))");
            }
            boolean numbered = column.numbering() != Identity.NONE;
            boolean integer = types.nameOf(column.type()).equalsIgnoreCase("INTEGER");
            if (numbered && !(integer && key.equals(Optional.of(List.of(column.name()))))) {
                throw new Unsupported(
                        "SQLite numbers rows only in an INTEGER column that is the primary key on its own,"
                                + " and column " + column.name() + " of table " + table.name() + " is " + column.type()
                                + " in a table with "
                                + table.primaryKey().map(PrimaryKey::toString).orElse("no primary key")
                                + ". Give the column that type and key, or leave identity() out on SQLite with"
                                + " op.on(...)");
            }
        }
    }

    /** Returns the column whose numbers are never used twice, if the table has one. */
    static Optional<Column> neverReused(TableState table) {
        return table.columns().stream()
                .filter(column -> column.numbering() == Identity.NEVER_REUSED)
                .findFirst();
    }
}
