package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.ProgramParts;
import dev.retort.core.dialect.Rendered;
import java.util.List;
import java.util.Locale;

/** Finds out whether a program drops tables or builds them anew, by hand or not. */
final class TableReplacements {
    private TableReplacements() {}

    static boolean areIn(List<Rendered> program) {
        return ProgramParts.of(program).map(ProgramParts.Part::instruction).anyMatch(TableReplacements::isOne);
    }

    private static boolean isOne(Instruction instruction) {
        return instruction instanceof Instruction.Procedure
                || (instruction instanceof Instruction.Execute execute && isDropOfTable(execute.sql()));
    }

    private static boolean isDropOfTable(String sql) {
        return sql.toUpperCase(Locale.ROOT).contains("DROP")
                && Statements.in(sql).stream().anyMatch(statement -> Statements.startsWith(statement, "DROP", "TABLE"));
    }
}
