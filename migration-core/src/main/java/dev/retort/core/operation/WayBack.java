package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of taking operations back before anybody does it. */
public sealed interface WayBack {
    /** It is derived from the operations; these of them lose something, in their order. */
    record Derived(List<LossyOperation> losses) implements WayBack {
        public Derived {
            losses = List.copyOf(losses);
        }

        /** The worst of what is lost. */
        public Loss loss() {
            return losses.stream().map(LossyOperation::loss).reduce(Loss.LOSSLESS, Loss::or);
        }
    }

    /** The author wrote it; nobody knows what is lost but the author. */
    record Written() implements WayBack {}

    /** There is none, because of this operation, for a reason that completes "cannot be undone: ...". */
    record None(RecordedOperation operation, String reason) implements WayBack {}

    /** Says what deriving the way back over {@code operations} comes to, given the schema before the first of them. */
    static WayBack derivedFrom(List<RecordedOperation> operations, SchemaState before) {
        return derivedFrom(operations, Replay.states(operations, before));
    }

    /**
     * Says what deriving the way back over {@code operations} comes to.
     *
     * @param states the schema before each of them, as their replay found it
     */
    static WayBack derivedFrom(List<RecordedOperation> operations, List<SchemaState> states) {
        List<LossyOperation> losses = new ArrayList<>();
        Optional<None> none = collect(operations, states, losses);
        return none.<WayBack>map(found -> found).orElseGet(() -> new Derived(losses));
    }

    /** Returns the worst of what is lost on the derived way back over these operations, nothing if there is no way. */
    static Loss lossOf(List<RecordedOperation> operations, SchemaState before) {
        return derivedFrom(operations, before) instanceof Derived derived ? derived.loss() : Loss.LOSSLESS;
    }

    private static Optional<None> collect(
            List<RecordedOperation> operations, List<SchemaState> states, List<LossyOperation> losses) {
        for (int position = 0; position < operations.size(); position++) {
            Optional<None> none = collect(operations.get(position), states.get(position), losses);
            if (none.isPresent()) {
                return none;
            }
        }
        return Optional.empty();
    }

    private static Optional<None> collect(RecordedOperation recorded, SchemaState before, List<LossyOperation> losses) {
        if (recorded.operation() instanceof OnDialects block) {
            // The operations inside have lines of their own, which say more than that of the block.
            return block.dialects().contains(before.dialect())
                    ? collect(block.then(), Replay.states(block.then(), before), losses)
                    : Optional.empty();
        }
        Inverse inverse = recorded.operation().inverse(before);
        if (inverse instanceof Inverse.Of of && of.loss() != Loss.LOSSLESS) {
            losses.add(new LossyOperation(recorded, of.loss()));
        }
        return inverse instanceof Inverse.Impossible impossible
                ? Optional.of(new None(recorded, impossible.reason()))
                : Optional.empty();
    }
}
