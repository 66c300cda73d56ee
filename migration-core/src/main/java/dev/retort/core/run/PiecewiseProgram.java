package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.schema.SchemaState;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A program that is carried out statement by statement, each with its line in the journal.
 *
 * @param starting hears of each operation that begins
 * @param finished hears of each operation that is done
 */
record PiecewiseProgram(
        List<Rendered> program,
        SchemaState before,
        Journal journal,
        BiConsumer<Integer, RecordedOperation> starting,
        BiConsumer<Integer, RecordedOperation> finished) {

    /** Makes a program whose operations nobody wants to hear of. */
    static PiecewiseProgram unheard(List<Rendered> program, SchemaState before, Journal journal) {
        return new PiecewiseProgram(program, before, journal, (operation, source) -> {}, (operation, source) -> {});
    }

    /**
     * Carries out what is not done yet.
     *
     * @param last what is committed together with the end of the program
     */
    void carryOut(Workshop workshop, Bracket.Last last) throws SQLException {
        try (Bracket bracket = bracket(workshop)) {
            Carrying carrier = new Carrying(workshop.programs(), bracket);
            new ProgramWalk(program, before, journal.entry().progress(), carrier).go();
            bracket.finish(() -> {
                last.write();
                journal.clear();
            });
        }
    }

    /** Carries out what is left of the operation that is half done, and nothing behind it. */
    void carryOutRestOfOperation(Workshop workshop) throws SQLException {
        try (Bracket bracket = bracket(workshop)) {
            RestOfOperation rest = new RestOfOperation(new Carrying(workshop.programs(), bracket));
            new ProgramWalk(program, before, journal.entry().progress(), rest).go();
            bracket.finish(() -> journal.done(rest.last()));
        }
    }

    private Bracket bracket(Workshop workshop) throws SQLException {
        return workshop.dialect().transactions().coverSchemaChanges()
                ? new WithoutTransaction(workshop, journal)
                : new ImplicitCommits(workshop.connection(), journal);
    }

    /** Carries out the parts of the program. */
    private final class Carrying implements Carrier {
        private final ProgramRunner programs;
        private final Bracket bracket;

        Carrying(ProgramRunner programs, Bracket bracket) {
            this.programs = programs;
            this.bracket = bracket;
        }

        @Override
        public void starting(int operation, RecordedOperation source) {
            starting.accept(operation, source);
        }

        @Override
        public void finished(int operation, RecordedOperation source) {
            finished.accept(operation, source);
        }

        @Override
        public boolean holds(Condition condition, RecordedOperation source) {
            return programs.holds(condition, source);
        }

        @Override
        public void prepare(Instruction instruction, RecordedOperation source) {
            programs.run(instruction, source);
        }

        @Override
        public void carryOut(Place place) {
            try {
                bracket.around(place, () -> programs.run(place.instruction(), place.source()));
            } catch (SQLException refused) {
                throw new StatementFailed(place.source(), "the line in the journal, or COMMIT", refused);
            }
        }
    }
}
