package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Index;
import java.util.ArrayList;
import java.util.List;

/** Builds a table anew: creates it under another name, copies the rows, and lets it take the old one's place. */
final class TableRebuild {
    private final TableState now;
    private final TableState wanted;
    private final RowCopy rows;
    private final SqliteRenderer renderer;

    TableRebuild(TableState now, TableState wanted, RowCopy rows, SqliteRenderer renderer) {
        this.now = now;
        this.wanted = wanted;
        this.rows = rows;
        this.renderer = renderer;
    }

    Instruction instruction() {
        List<String> script = script("_retort_new_" + now.name());
        return new Instruction.Procedure("rebuild table " + now.name(), script, connection -> {
            for (String statement : script) {
                Statements.execute(connection, statement);
            }
        });
    }

    private List<String> script(String temporaryName) {
        List<String> statements = new ArrayList<>();
        String table = SqliteDialect.IDENTIFIERS.spell(now.name());
        String temporary = SqliteDialect.IDENTIFIERS.spell(temporaryName);
        statements.add(renderer.createTableNamed(temporaryName, wanted));
        statements.add(rows.insertInto(temporaryName));
        statements.add("DROP TABLE " + table);
        statements.add("PRAGMA legacy_alter_table = 1");
        statements.add("ALTER TABLE " + temporary + " RENAME TO " + table);
        statements.add("PRAGMA legacy_alter_table = 0");
        for (Index index : wanted.indexes()) {
            statements.add(renderer.createMissingIndex(index));
        }
        return statements;
    }
}
