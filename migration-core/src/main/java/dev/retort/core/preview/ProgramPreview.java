package dev.retort.core.preview;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.effect.OperationEffects;
import dev.retort.core.operation.AssumedState;
import dev.retort.core.operation.ConditionText;
import dev.retort.core.operation.Replay;
import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what a program is going to do instead of carrying it out. */
public final class ProgramPreview {
    private final OperationEffects effects;

    public ProgramPreview(OperationEffects effects) {
        this.effects = effects;
    }

    /**
     * Returns the program's operations with what each of them comes to.
     *
     * @param before the schema before the program
     */
    public List<PlannedOperation> of(List<Rendered> program, SchemaState before) {
        List<PlannedOperation> operations = new ArrayList<>();
        SchemaState state = before;
        for (int position = 0; position < program.size(); position++) {
            Rendered rendered = program.get(position);
            operations.add(preview(rendered, state));
            // Behind the last one nobody asks; and what a dialect does behind a condition of its own need not be
            // replayed.
            if (position < program.size() - 1) {
                state = Replay.step(rendered.source(), state);
            }
        }
        return operations;
    }

    private PlannedOperation preview(Rendered rendered, SchemaState before) {
        Actions actions = new Actions(before);
        rendered.instructions().forEach(instruction -> instruction.accept(actions));
        return new PlannedOperation(
                rendered.source(),
                actions.list,
                effects.asFarAsKnown(rendered.source().operation(), before),
                DestroyedData.by(rendered.source().operation(), before));
    }

    /** The actions of one operation, in their order. */
    private final class Actions implements Instruction.Visitor {
        private final SchemaState before;
        private final List<PlannedAction> list = new ArrayList<>();

        Actions(SchemaState before) {
            this.before = before;
        }

        @Override
        public void execute(Instruction.Execute instruction) {
            list.add(PlannedAction.statement(instruction.sql()));
        }

        @Override
        public void prepared(Instruction.Prepared instruction) {
            list.add(PlannedAction.words(PlannedAction.Kind.STATEMENT, "", instruction.statements()));
        }

        @Override
        public void work(Instruction.Work instruction) {
            list.add(PlannedAction.words(PlannedAction.Kind.WORK, instruction.description(), List.of()));
        }

        @Override
        public void procedure(Instruction.Procedure instruction) {
            list.add(PlannedAction.words(PlannedAction.Kind.LOOK, instruction.description(), instruction.statements()));
        }

        @Override
        public void block(Instruction.Block instruction) {
            list.add(PlannedAction.block(
                    PlannedAction.Kind.BLOCK, "", ProgramPreview.this.of(instruction.parts(), before), List.of()));
        }

        @Override
        public void choice(Instruction.Choice instruction) {
            Condition condition = instruction.condition();
            list.add(PlannedAction.block(
                    PlannedAction.Kind.CHOICE,
                    ConditionText.of(condition),
                    ProgramPreview.this.of(instruction.then(), AssumedState.where(condition, true, before)),
                    ProgramPreview.this.of(instruction.otherwise(), AssumedState.where(condition, false, before))));
        }

        @Override
        public void demand(Instruction.Demand instruction) {
            list.add(PlannedAction.words(
                    PlannedAction.Kind.DEMAND,
                    ConditionText.of(instruction.condition()) + ", or else: " + instruction.message(),
                    List.of()));
        }

        @Override
        public void bulk(Instruction.Bulk instruction) {
            list.add(PlannedAction.words(PlannedAction.Kind.ROWS, instruction.description(), List.of()));
        }

        @Override
        public void session(Instruction.Session instruction) {
            List<String> statements = Stream.concat(
                            instruction.statements().stream(), Stream.of(instruction.restoring()))
                    .toList();
            list.add(PlannedAction.words(PlannedAction.Kind.SESSION, "", statements));
        }

        @Override
        public void tolerated(Instruction.Tolerated instruction) {
            list.add(PlannedAction.block(
                    PlannedAction.Kind.TOLERATED,
                    instruction.reason(),
                    ProgramPreview.this.of(instruction.parts(), before),
                    List.of()));
        }
    }
}
