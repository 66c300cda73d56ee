package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import java.util.List;
import java.util.Optional;

/** Looks for a statement that the database refuses inside a transaction. */
final class OutsideTransaction implements Instruction.Visitor {
    private Optional<Rendered> found = Optional.empty();
    private Rendered current;

    private OutsideTransaction(Rendered current) {
        this.current = current;
    }

    /** Returns the first operation that comes to such a statement. */
    static Optional<Rendered> firstIn(List<Rendered> program) {
        return program.stream().flatMap(part -> in(part).stream()).findFirst();
    }

    private static Optional<Rendered> in(Rendered part) {
        OutsideTransaction search = new OutsideTransaction(part);
        search.visit(part);
        return search.found;
    }

    private void visit(List<Rendered> parts) {
        parts.forEach(this::visit);
    }

    private void visit(Rendered part) {
        Rendered outer = current;
        current = part;
        part.instructions().forEach(instruction -> instruction.accept(this));
        current = outer;
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        if (instruction.outsideTransaction() && found.isEmpty()) {
            found = Optional.of(current);
        }
    }

    @Override
    public void work(Instruction.Work instruction) {}

    @Override
    public void procedure(Instruction.Procedure instruction) {}

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
