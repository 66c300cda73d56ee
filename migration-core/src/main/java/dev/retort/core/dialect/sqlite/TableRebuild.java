package dev.retort.core.dialect.sqlite;

import static dev.retort.core.dialect.Literals.quoted;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.schema.TableState;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a table anew: creates it under another name, copies the rows, and lets it take the old one's place, in the order
 * that <a href="https://sqlite.org/lang_altertable.html#otheralter">SQLite's manual</a> asks for.
 */
record TableRebuild(TableState now, TableState wanted, RowCopy rows, List<String> triggers, SqliteRenderer renderer) {
    Instruction instruction() {
        return new Instruction.Procedure(
                "rebuild table " + now.name(),
                new ScriptedRebuild(this).instructions(),
                connection -> new LiveRebuild(this, connection).run());
    }

    RowRules rules() {
        return new RowRules(now, wanted, rows);
    }

    /** Returns the name of the new table beside the old one. */
    String temporaryName() {
        return "_retort_new_" + now.name();
    }

    /** Creates the new table and fills it. */
    List<String> copy(String temporaryName) {
        List<String> statements = new ArrayList<>();
        statements.add(renderer.createTableNamed(temporaryName, wanted));
        statements.add(rows.insertInto(temporaryName));
        if (hasNumbersNeverReused(now) && hasNumbersNeverReused(wanted)) {
            // The copy starts after its highest number, which may be lower than the highest that was ever used.
            statements.add("DELETE FROM sqlite_sequence WHERE name = " + quoted(temporaryName));
            statements.add("INSERT INTO sqlite_sequence (name, seq)\nSELECT " + quoted(temporaryName)
                    + ", seq FROM sqlite_sequence WHERE name = " + quoted(now.name()) + " COLLATE NOCASE");
        }
        return statements;
    }

    private static boolean hasNumbersNeverReused(TableState table) {
        return IdentityRules.neverReused(table).isPresent();
    }

    /** Lets the new table take the old one's place. Without the legacy setting, views of the table would be in the way. */
    List<String> replaceBy(String temporaryName) {
        String table = SqliteDialect.IDENTIFIERS.spell(now.name());
        return List.of(
                "DROP TABLE " + table,
                "ALTER TABLE " + SqliteDialect.IDENTIFIERS.spell(temporaryName) + " RENAME TO " + table);
    }

    List<String> createIndexes() {
        return wanted.indexes().stream().map(renderer::createMissingIndex).toList();
    }
}
