package dev.retort.core.dialect.sqlite;

import static dev.retort.core.dialect.Literals.quoted;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds a table anew in a script. What a run looks at, as far as SQL alone can, the script demands: it ends where the table is
 * not as the history says, or its rows would not all arrive.
 */
final class ScriptedRebuild {
    private final TableRebuild rebuild;
    private final TableState now;
    private final RowRules rules;
    private final List<Instruction> instructions = new ArrayList<>();

    ScriptedRebuild(TableRebuild rebuild) {
        this.rebuild = rebuild;
        this.now = rebuild.now();
        this.rules = rebuild.rules();
    }

    List<Instruction> instructions() {
        String target = rebuild.temporaryName();
        demandKnownTable();
        demandValues();
        execute(rebuild.copy(target));
        demandSameRows(target);
        execute(List.of("PRAGMA legacy_alter_table = 1"));
        execute(rebuild.replaceBy(target));
        execute(List.of("PRAGMA legacy_alter_table = 0"));
        execute(rebuild.createIndexes());
        execute(rebuild.triggers());
        return List.copyOf(instructions);
    }

    private void demandKnownTable() {
        String columns = listed(now.columns().stream().map(Column::name));
        nothing(
                "SELECT 1 FROM pragma_table_xinfo(" + quoted(now.name()) + ") WHERE name COLLATE NOCASE NOT IN ("
                        + columns + ")",
                "table " + now.name()
                        + " has a column that the history does not know and that building it anew would lose");
        String indexes = listed(now.indexes().stream().map(Index::name).map(name -> name.orElse("")));
        nothing(
                "SELECT 1 FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND " + ofTable()
                        + " AND name COLLATE NOCASE NOT IN (" + indexes + ")",
                "table " + now.name()
                        + " has an index that the history does not know and that building it anew would lose");
        nothing(
                "SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND " + ofTable()
                        + " GROUP BY tbl_name HAVING count(*) > "
                        + rebuild.triggers().size(),
                "table " + now.name()
                        + " has a trigger that the history does not know and that building it anew would lose");
    }

    private String ofTable() {
        return "tbl_name = " + quoted(now.name()) + " COLLATE NOCASE";
    }

    private static String listed(Stream<String> names) {
        return names.map(name -> quoted(name)).collect(Collectors.joining(", "));
    }

    private void demandValues() {
        for (Column column : rules.columnsWithoutValue()) {
            nothing(
                    "SELECT 1 " + rules.all(),
                    "column " + column.name() + " of table " + now.name()
                            + " refuses nulls and has no default, and the table has rows");
        }
        for (Column column : rules.columnsThatMayGetNulls()) {
            nothing(
                    "SELECT 1 " + rules.nulls(column),
                    "column " + column.name() + " of table " + now.name()
                            + " is to refuse nulls, and rows would hold one");
        }
    }

    private void demandSameRows(String target) {
        for (Column column : rules.convertedByType()) {
            nothing(
                    "SELECT 1 " + rules.lossy(column, target),
                    "column " + column.name() + " of table " + now.name() + " holds values that a change to "
                            + column.type() + " would not keep");
        }
        nothing(
                "SELECT 1 WHERE " + rules.tooMany(target) + " <> 0 UNION ALL SELECT 1 " + rules.lost(target),
                "rows of table " + now.name() + " did not arrive as they were");
    }

    private void nothing(String query, String otherwise) {
        instructions.add(new Instruction.Demand(Condition.findsNothing(query), otherwise));
    }

    private void execute(List<String> statements) {
        statements.forEach(statement -> instructions.add(new Instruction.Execute(statement)));
    }
}
