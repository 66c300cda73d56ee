package dev.retort.core.dialect;

import dev.retort.Condition;
import dev.retort.core.operation.AssumedState;
import dev.retort.core.operation.ConditionText;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.ReplayedCondition;
import dev.retort.core.schema.SchemaState;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes instructions down instead of carrying them out. */
public final class ScriptWriter {
    private final ScriptLanguage language;
    private final CatalogueQueries catalogue;

    public ScriptWriter(ScriptLanguage language, CatalogueQueries catalogue) {
        this.language = language;
        this.catalogue = catalogue;
    }

    /**
     * Returns what the client has to read to do what the program does.
     *
     * @param before the schema before the program
     * @throws NeedsConnection if a part of it cannot do without a connection
     */
    public String write(List<Rendered> program, SchemaState before) {
        Deque<String> restoring = new ArrayDeque<>();
        StringBuilder text = new StringBuilder(write(program, before, restoring));
        restoring.forEach(sql -> text.append(language.statement(sql)));
        return text.toString();
    }

    private String write(List<Rendered> program, SchemaState before, Deque<String> restoring) {
        StringBuilder text = new StringBuilder();
        List<RecordedOperation> earlier = new ArrayList<>();
        for (Rendered rendered : program) {
            Writing writing = new Writing(rendered.source(), before, List.copyOf(earlier), text, restoring);
            rendered.instructions().forEach(instruction -> instruction.accept(writing));
            earlier.add(rendered.source());
        }
        return text.toString();
    }

    /** One operation on its way into the script. */
    private final class Writing implements Instruction.Visitor {
        private final RecordedOperation source;
        private final SchemaState start;
        private final List<RecordedOperation> earlier;
        private final StringBuilder text;
        private final Deque<String> restoring;

        Writing(
                RecordedOperation source,
                SchemaState start,
                List<RecordedOperation> earlier,
                StringBuilder text,
                Deque<String> restoring) {
            this.restoring = restoring;
            this.source = source;
            this.start = start;
            this.earlier = earlier;
            this.text = text;
        }

        private SchemaState before() {
            return Replay.of(earlier, start);
        }

        @Override
        public void execute(Instruction.Execute instruction) {
            statement(instruction.sql());
        }

        private void statement(String sql) {
            try {
                text.append(language.statement(sql));
            } catch (Unsupported reason) {
                throw new NeedsConnection(source, reason.getMessage());
            }
        }

        @Override
        public void prepared(Instruction.Prepared instruction) {
            instruction.statements().forEach(this::statement);
        }

        @Override
        public void work(Instruction.Work instruction) {
            throw new NeedsConnection(source, "needs a live connection");
        }

        @Override
        public void procedure(Instruction.Procedure instruction) {
            instruction.script().forEach(part -> part.accept(this));
        }

        @Override
        public void block(Instruction.Block instruction) {
            text.append(write(instruction.parts(), before(), restoring));
        }

        @Override
        public void choice(Instruction.Choice instruction) {
            Condition condition = instruction.condition();
            SchemaState before = before();
            Optional<Boolean> answer = ReplayedCondition.answer(condition, before);
            if (answer.isPresent() && !language.asksAboutSchema()) {
                answered(instruction, answer.orElseThrow(), before);
                return;
            }
            ScriptWriter inside = new ScriptWriter(language.insideChoice(), catalogue);
            text.append(language.choice(
                    question(condition),
                    inside.write(instruction.then(), AssumedState.where(condition, true, before)),
                    inside.write(instruction.otherwise(), AssumedState.where(condition, false, before))));
        }

        private void answered(Instruction.Choice choice, boolean answer, SchemaState before) {
            Question question = question(choice.condition());
            text.append(language.demand(
                    answer ? question : question.negated(),
                    ConditionText.of(choice.condition()) + " should be " + answer + " after this history, and is not"));
            text.append(write(answer ? choice.then() : choice.otherwise(), before, restoring));
        }

        @Override
        public void demand(Instruction.Demand instruction) {
            text.append(language.demand(question(instruction.condition()), instruction.message()));
        }

        @Override
        public void bulk(Instruction.Bulk instruction) {
            try {
                instruction.script().writeTo(this::statement);
            } catch (IOException unreadable) {
                throw new NeedsConnection(source, "cannot be read: " + unreadable);
            }
        }

        @Override
        public void session(Instruction.Session instruction) {
            instruction.statements().forEach(this::statement);
            restoring.push(instruction.restoring());
        }

        @Override
        public void tolerated(Instruction.Tolerated instruction) {
            List<String> statements = PlainStatements.in(instruction.parts())
                    .orElseThrow(() -> new NeedsConnection(
                            source, "tolerates what needs a live connection to find out how it went"));
            try {
                text.append(language.tolerated(statements, instruction.reason()));
            } catch (Unsupported reason) {
                throw new NeedsConnection(source, reason.getMessage());
            }
        }

        private Question question(Condition condition) {
            try {
                return Question.of(condition, catalogue);
            } catch (Unsupported reason) {
                throw new NeedsConnection(source, reason.getMessage());
            }
        }
    }
}
