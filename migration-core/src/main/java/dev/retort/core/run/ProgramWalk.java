package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.journal.Answers;
import dev.retort.core.journal.Position;
import dev.retort.core.journal.Progress;
import dev.retort.core.operation.AssumedState;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.When;
import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.function.Supplier;

/**
 * Goes through a program statement by statement. What is done already is passed over: its conditions have the answers that
 * they had then, its demands were met, and its settings of the session are made again.
 */
final class ProgramWalk {
    private final List<Rendered> program;
    private final SchemaState before;
    private final Position done;
    private final Answers answersThen;
    private final Carrier carrier;
    private Answers answers = Answers.NONE;
    private Position here = Position.START;
    private boolean told;

    /**
     * Makes ready for a walk.
     *
     * @param progress what is done already
     * @param carrier what does the rest
     */
    ProgramWalk(List<Rendered> program, SchemaState before, Progress progress, Carrier carrier) {
        this.program = program;
        this.before = before;
        this.done = progress.position();
        this.answersThen = progress.answers();
        this.carrier = carrier;
    }

    void go() {
        for (int index = 0; index < program.size(); index++) {
            Rendered operation = program.get(index);
            here = new Position(index + 1, 0);
            told = false;
            if (here.operation() > done.lastOperation()) {
                tell(operation);
            }
            operation(operation, behind(program.subList(0, index), () -> before));
            if (told) {
                carrier.finished(here.operation(), operation.source());
            }
        }
    }

    /** Only where a statement has to be judged does anybody ask for the schema. */
    private static Supplier<SchemaState> behind(List<Rendered> earlier, Supplier<SchemaState> before) {
        return () -> Replay.of(earlier.stream().map(Rendered::source).toList(), before.get());
    }

    private void tell(Rendered operation) {
        told = true;
        carrier.starting(here.operation(), operation.source());
    }

    private void operation(Rendered rendered, Supplier<SchemaState> before) {
        if (rendered.instructions().size() == 1) {
            Instruction only = rendered.instructions().get(0);
            if (only instanceof Instruction.Block block) {
                operations(block.parts(), before);
                return;
            }
            // A choice that a dialect made for an operation is no operation of the author's.
            if (only instanceof Instruction.Choice choice && rendered.source().operation() instanceof When) {
                boolean answer = answer(choice.condition(), rendered.source());
                operations(
                        answer ? choice.then() : choice.otherwise(),
                        () -> AssumedState.where(choice.condition(), answer, before.get()));
                return;
            }
        }
        Statements statements = new Statements(rendered, before);
        statements.visit(List.of(rendered));
        carrier.passedThrough(rendered.source());
    }

    private void operations(List<Rendered> parts, Supplier<SchemaState> before) {
        for (int index = 0; index < parts.size(); index++) {
            operation(parts.get(index), behind(parts.subList(0, index), before));
        }
    }

    private boolean answer(Condition condition, RecordedOperation source) {
        int operation = here.operation();
        List<Boolean> given = answersThen.of(operation);
        int asked = answers.of(operation).size();
        boolean answer = asked < given.size() ? given.get(asked) : carrier.holds(condition, source);
        answers = answers.with(operation, answer);
        return answer;
    }

    private Position next() {
        return new Position(here.operation(), here.statement() + 1);
    }

    /** The statements of an operation that holds no others. */
    private final class Statements implements Instruction.Visitor {
        private final Rendered operation;
        private final Supplier<SchemaState> before;
        private RecordedOperation source;
        private int count;

        Statements(Rendered operation, Supplier<SchemaState> before) {
            this.operation = operation;
            this.source = operation.source();
            this.before = before;
        }

        void visit(List<Rendered> parts) {
            for (Rendered part : parts) {
                source = part.source();
                part.instructions().forEach(instruction -> instruction.accept(this));
            }
        }

        private void statement(Instruction instruction) {
            here = next();
            count++;
            if (!done.covers(here)) {
                if (!told) {
                    tell(program.get(here.operation() - 1));
                }
                carrier.carryOut(new Place(here, operation, count, source, instruction, before, answers));
            }
        }

        @Override
        public void execute(Instruction.Execute instruction) {
            statement(instruction);
        }

        @Override
        public void prepared(Instruction.Prepared instruction) {
            statement(instruction);
        }

        @Override
        public void work(Instruction.Work instruction) {
            statement(instruction);
        }

        @Override
        public void procedure(Instruction.Procedure instruction) {
            statement(instruction);
        }

        @Override
        public void block(Instruction.Block instruction) {
            visit(instruction.parts());
        }

        @Override
        public void choice(Instruction.Choice instruction) {
            visit(answer(instruction.condition(), source) ? instruction.then() : instruction.otherwise());
        }

        @Override
        public void demand(Instruction.Demand instruction) {
            if (!done.covers(next())) {
                carrier.prepare(instruction, source);
            }
        }

        @Override
        public void bulk(Instruction.Bulk instruction) {
            statement(instruction);
        }

        @Override
        public void session(Instruction.Session instruction) {
            carrier.prepare(instruction, source);
        }

        @Override
        public void tolerated(Instruction.Tolerated instruction) {
            statement(instruction);
        }
    }
}
