package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.sqlite.ColumnDefinition.Trait;
import dev.retort.core.schema.TableState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences between a table in the database and the replayed one; both are read the same way, from their SQL. */
final class Drift {
    private final List<String> differences = new ArrayList<>();

    private Drift() {}

    /**
     * Refuses a table that is different from the replayed one.
     *
     * @throws TableDrift if it is
     */
    static void refuse(Connection connection, TableState table, SqliteRenderer renderer) throws SQLException {
        Drift drift = new Drift();
        List<String> live = Names.read(connection, definitions("table", table.name()));
        if (live.isEmpty()) {
            drift.differences.add("the database has no such table");
        } else {
            drift.compare(
                    TableDefinition.parse(live.get(0), PrimaryKeys.in(connection)),
                    TableDefinition.parse(renderer.createTableNamed(table.name(), table), PrimaryKeys.NONE));
            drift.compareIndexes(
                    Names.read(connection, definitions("index", table.name())).stream()
                            .map(IndexDefinition::parse)
                            .toList(),
                    table.indexes().stream()
                            .map(renderer::createMissingIndex)
                            .map(IndexDefinition::parse)
                            .toList());
        }
        if (!drift.differences.isEmpty()) {
            throw new TableDrift(table.name(), drift.differences);
        }
    }

    /** Indexes that SQLite made for a constraint have no definition of their own. */
    private static String definitions(String type, String table) {
        return "SELECT sql FROM sqlite_master WHERE type = '" + type + "' AND sql IS NOT NULL AND tbl_name = "
                + Literals.quoted(table) + " COLLATE NOCASE";
    }

    private void compare(TableDefinition live, TableDefinition replayed) {
        for (ColumnDefinition column : live.columns()) {
            if (replayed.column(column.name()).isEmpty()) {
                unknown("column " + column.name());
            }
        }
        for (ColumnDefinition column : replayed.columns()) {
            live.column(column.name())
                    .ifPresentOrElse(there -> compare(there, column), () -> missing("column " + column.name()));
        }
        live.rules().stream().filter(rule -> !replayed.hasRule(rule)).forEach(rule -> unknown(rule.toString()));
        replayed.rules().stream().filter(rule -> !live.hasRule(rule)).forEach(rule -> missing(rule.toString()));
        if (!live.options().equals(replayed.options())) {
            differences.add("the table is " + live.options());
        }
    }

    private void compare(ColumnDefinition live, ColumnDefinition replayed) {
        for (Trait trait : Trait.values()) {
            Optional<Fragment> there = live.trait(trait);
            Optional<Fragment> expected = replayed.trait(trait);
            if (!there.equals(expected)) {
                differences.add("column " + replayed.name() + " has " + trait + " " + said(there)
                        + " in the database and " + said(expected) + " in the history");
            }
        }
    }

    private static String said(Optional<Fragment> fragment) {
        return fragment.map(Fragment::toString).orElse("(none)");
    }

    private void compareIndexes(List<IndexDefinition> live, List<IndexDefinition> replayed) {
        for (IndexDefinition index : live) {
            if (replayed.stream().noneMatch(index::isSameAs)) {
                unknown(index.toString());
            }
        }
        for (IndexDefinition index : replayed) {
            if (live.stream().noneMatch(index::isSameAs)) {
                missing(index.toString());
            }
        }
    }

    private void unknown(String what) {
        differences.add("only in the database: " + what);
    }

    private void missing(String what) {
        differences.add("only in the history: " + what);
    }
}
