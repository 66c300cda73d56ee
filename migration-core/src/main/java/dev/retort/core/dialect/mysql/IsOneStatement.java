package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import java.util.List;

/** Counts the statements that instructions come to; what cannot be known counts as several. */
final class IsOneStatement implements Instruction.Visitor {
    private static final int SEVERAL = 2;

    private int statements;

    private IsOneStatement() {}

    static boolean of(List<Instruction> instructions) {
        IsOneStatement count = new IsOneStatement();
        instructions.forEach(instruction -> instruction.accept(count));
        return count.statements == 1;
    }

    private void visit(List<Rendered> parts) {
        parts.forEach(part -> part.instructions().forEach(instruction -> instruction.accept(this)));
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        statements++;
    }

    /** On its way into a script it is several, of which a failure of one does not keep the others back. */
    @Override
    public void prepared(Instruction.Prepared instruction) {
        statements += SEVERAL;
    }

    @Override
    public void work(Instruction.Work instruction) {
        statements += SEVERAL;
    }

    @Override
    public void procedure(Instruction.Procedure instruction) {
        statements += SEVERAL;
    }

    @Override
    public void block(Instruction.Block instruction) {
        visit(instruction.parts());
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        statements += SEVERAL;
    }

    @Override
    public void demand(Instruction.Demand instruction) {
        statements += SEVERAL;
    }

    @Override
    public void bulk(Instruction.Bulk instruction) {
        statements += SEVERAL;
    }

    @Override
    public void session(Instruction.Session instruction) {
        statements += SEVERAL;
    }

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        visit(instruction.parts());
    }
}
