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
        List<LossyOperation> losses = new ArrayList<>();
        Optional<None> none = collect(operations, before, losses);
        return none.<WayBack>map(found -> found).orElseGet(() -> new Derived(losses));
    }

    /** Returns the worst of what is lost on the derived way back over these operations, nothing if there is no way. */
    static Loss lossOf(List<RecordedOperation> operations, SchemaState before) {
        return derivedFrom(operations, before) instanceof Derived derived ? derived.loss() : Loss.LOSSLESS;
    }

    private static Optional<None> collect(
            List<RecordedOperation> operations, SchemaState before, List<LossyOperation> losses) {
        SchemaState state = before;
        for (RecordedOperation recorded : operations) {
            Optional<None> none = collect(recorded, state, losses);
            if (none.isPresent()) {
                return none;
            }
            state = Replay.step(recorded, state);
        }
        return Optional.empty();
    }

    private static Optional<None> collect(RecordedOperation recorded, SchemaState before, List<LossyOperation> losses) {
        if (recorded.operation() instanceof OnDialects block) {
            // The operations inside have lines of their own, which say more than that of the block.
            return block.dialects().contains(before.dialect())
                    ? collect(block.then(), before, losses)
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
