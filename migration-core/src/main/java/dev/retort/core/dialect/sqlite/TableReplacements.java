package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import java.util.List;
import java.util.Locale;

/** Finds out whether a program drops tables or builds them anew, by hand or not. */
final class TableReplacements implements Instruction.Visitor {
    private boolean found;

    private TableReplacements() {}

    static boolean areIn(List<Rendered> program) {
        TableReplacements search = new TableReplacements();
        search.visit(program);
        return search.found;
    }

    private void visit(List<Rendered> program) {
        for (Rendered rendered : program) {
            rendered.instructions().forEach(instruction -> instruction.accept(this));
        }
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        found |= instruction.sql().toUpperCase(Locale.ROOT).contains("DROP") && isDropOfTable(instruction.sql());
    }

    private static boolean isDropOfTable(String sql) {
        return Statements.in(sql).stream().anyMatch(statement -> Statements.startsWith(statement, "DROP", "TABLE"));
    }

    @Override
    public void work(Instruction.Work instruction) {}

    @Override
    public void procedure(Instruction.Procedure instruction) {
        found = true;
    }

    @Override
    public void block(Instruction.Block instruction) {
        visit(instruction.parts());
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        visit(instruction.then());
        visit(instruction.otherwise());
    }

    @Override
    public void demand(Instruction.Demand instruction) {}

    @Override
    public void bulk(Instruction.Bulk instruction) {}

    @Override
    public void session(Instruction.Session instruction) {}

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        visit(instruction.parts());
    }
}
