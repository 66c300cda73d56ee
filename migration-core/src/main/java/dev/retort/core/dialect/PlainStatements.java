package dev.retort.core.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that a program comes to, where it comes to nothing else. */
final class PlainStatements implements Instruction.Visitor {
    private final List<String> statements = new ArrayList<>();
    private boolean somethingElse;

    private PlainStatements() {}

    static Optional<List<String>> in(List<Rendered> program) {
        PlainStatements search = new PlainStatements();
        search.visit(program);
        return search.somethingElse ? Optional.empty() : Optional.of(search.statements);
    }

    private void visit(List<Rendered> program) {
        program.forEach(part -> part.instructions().forEach(instruction -> instruction.accept(this)));
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        statements.add(instruction.sql());
    }

    @Override
    public void prepared(Instruction.Prepared instruction) {
        statements.addAll(instruction.statements());
    }

    @Override
    public void work(Instruction.Work instruction) {
        somethingElse = true;
    }

    @Override
    public void procedure(Instruction.Procedure instruction) {
        statements.addAll(instruction.statements());
    }

    @Override
    public void block(Instruction.Block instruction) {
        visit(instruction.parts());
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        somethingElse = true;
    }

    @Override
    public void demand(Instruction.Demand instruction) {
        somethingElse = true;
    }

    @Override
    public void bulk(Instruction.Bulk instruction) {
        somethingElse = true;
    }

    @Override
    public void session(Instruction.Session instruction) {
        somethingElse = true;
    }

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        somethingElse = true;
    }
}
