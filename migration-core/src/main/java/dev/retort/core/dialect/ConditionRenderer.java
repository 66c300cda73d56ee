package dev.retort.core.dialect;

import dev.retort.Condition;
import dev.retort.core.operation.AssumedState;
import dev.retort.core.operation.ConditionText;
import dev.retort.core.operation.OperationConflict;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.ReplayedCondition;
import dev.retort.core.operation.Require;
import dev.retort.core.operation.When;
import dev.retort.core.schema.SchemaState;
import java.util.List;

/** Turns operations that ask the live database into instructions that do. */
record ConditionRenderer(OperationRenderer renderer, CatalogueQueries catalogue) {

    /**
     * Renders both ways of a choice.
     *
     * @throws Unsupported if this kind of database cannot be asked that
     */
    Instruction when(When operation, SchemaState before) {
        refuseUnlessAskable(operation.condition());
        return new Instruction.Choice(
                operation.condition(),
                way(operation.condition(), true, operation.then(), before),
                way(operation.condition(), false, operation.otherwise(), before));
    }

    /**
     * Renders a guard.
     *
     * @throws Unsupported if this kind of database cannot be asked that
     */
    Instruction require(Require operation) {
        refuseUnlessAskable(operation.condition());
        return new Instruction.Demand(operation.condition(), operation.message());
    }

    private void refuseUnlessAskable(Condition condition) {
        if (condition instanceof Condition.Not not) {
            refuseUnlessAskable(not.condition());
        } else {
            catalogue.queryFor(condition);
        }
    }

    /**
     * A way that the replayed schema does not take need not fit it, such as the drop of what is not there. It is refused only
     * if the live database takes it.
     */
    private List<Rendered> way(
            Condition condition, boolean answer, List<RecordedOperation> operations, SchemaState before) {
        try {
            return renderer.renderAll(operations, AssumedState.where(condition, answer, before));
        } catch (OperationConflict conflict) {
            if (ReplayedCondition.answer(condition, before).orElse(answer) == answer) {
                throw conflict;
            }
            Condition opposite = answer ? Condition.not(condition) : condition;
            return List.of(Rendered.of(
                    conflict.recorded(),
                    List.of(new Instruction.Demand(
                            opposite,
                            "the revisions that are applied lead to " + ConditionText.of(opposite)
                                    + ", where this cannot be done: " + conflict.getMessage()))));
        }
    }
}
