package dev.retort.core.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The single instructions of a program, those in blocks and on both ways of a choice too. */
public final class ProgramParts implements Instruction.Visitor {
    private final List<Part> parts = new ArrayList<>();
    private final Rendered owner;

    private ProgramParts(Rendered owner) {
        this.owner = owner;
    }

    /** An instruction that holds no others, and the operation that came to it. */
    public record Part(Rendered owner, Instruction instruction) {}

    /** Returns the instructions in their order. */
    public static Stream<Part> of(List<Rendered> program) {
        return program.stream().flatMap(ProgramParts::of);
    }

    private static Stream<Part> of(Rendered rendered) {
        ProgramParts search = new ProgramParts(rendered);
        rendered.instructions().forEach(instruction -> instruction.accept(search));
        return search.parts.stream();
    }

    private void add(Instruction instruction) {
        parts.add(new Part(owner, instruction));
    }

    private void addAll(List<Rendered> program) {
        of(program).forEach(parts::add);
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        add(instruction);
    }

    @Override
    public void prepared(Instruction.Prepared instruction) {
        add(instruction);
    }

    @Override
    public void work(Instruction.Work instruction) {
        add(instruction);
    }

    @Override
    public void procedure(Instruction.Procedure instruction) {
        add(instruction);
    }

    @Override
    public void block(Instruction.Block instruction) {
        addAll(instruction.parts());
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        addAll(instruction.then());
        addAll(instruction.otherwise());
    }

    @Override
    public void demand(Instruction.Demand instruction) {
        add(instruction);
    }

    @Override
    public void bulk(Instruction.Bulk instruction) {
        add(instruction);
    }

    @Override
    public void session(Instruction.Session instruction) {
        add(instruction);
    }

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        addAll(instruction.parts());
    }
}
