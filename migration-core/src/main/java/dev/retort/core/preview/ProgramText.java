package dev.retort.core.preview;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.ConditionText;
import java.util.List;

/** All that a program is going to send or do, as lines for a checksum: equal for equal programs, and for no others. */
public final class ProgramText implements Instruction.Visitor {
    private final StringBuilder lines = new StringBuilder();

    private final String timeOfRun;

    private ProgramText(String timeOfRun) {
        this.timeOfRun = timeOfRun;
    }

    /**
     * Returns the text of a program. Where its operations are written does not count.
     *
     * @param timeOfRun the time of the run as its statements hold it, which does not count either
     */
    public static String of(List<Rendered> program, String timeOfRun) {
        ProgramText text = new ProgramText(timeOfRun);
        text.add(program);
        return text.lines.toString();
    }

    private void add(List<Rendered> program) {
        for (Rendered rendered : program) {
            line("operation", rendered.source().operation().describe());
            rendered.instructions().forEach(instruction -> instruction.accept(this));
        }
        line("end", "");
    }

    private void line(String kind, String said) {
        String text = said.replace(timeOfRun, "the time");
        lines.append(kind)
                .append(' ')
                .append(text.length())
                .append(' ')
                .append(text)
                .append('\n');
    }

    private void statements(String kind, List<String> statements) {
        statements.forEach(sql -> line(kind, sql));
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        line("statement", instruction.sql());
    }

    @Override
    public void prepared(Instruction.Prepared instruction) {
        statements("prepared", instruction.statements());
    }

    @Override
    public void work(Instruction.Work instruction) {
        line("work", instruction.description());
    }

    @Override
    public void procedure(Instruction.Procedure instruction) {
        line("look", instruction.description());
        statements("statement", instruction.statements());
    }

    @Override
    public void block(Instruction.Block instruction) {
        line("block", "");
        add(instruction.parts());
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        line("choice", ConditionText.of(instruction.condition()));
        add(instruction.then());
        add(instruction.otherwise());
    }

    @Override
    public void demand(Instruction.Demand instruction) {
        line("demand", ConditionText.of(instruction.condition()));
        line("or else", instruction.message());
    }

    @Override
    public void bulk(Instruction.Bulk instruction) {
        line("rows", instruction.description());
    }

    @Override
    public void session(Instruction.Session instruction) {
        statements("session", instruction.statements());
        line("restoring", instruction.restoring());
    }

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        line("tolerated", instruction.reason());
        add(instruction.parts());
    }
}
