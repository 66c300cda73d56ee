package dev.retort.maven.document;

import dev.retort.core.operation.Loss;
import dev.retort.core.operation.WayBack;
import java.util.List;
import java.util.Optional;

/**
 * What is known of taking a revision's upgrade back.
 *
 * @param kind who says how
 * @param loss the worst of what a derived way back loses
 * @param losses the operations after whose inverse something is missing
 * @param impossible the operation that has no inverse, and why
 */
public record WayBackFacts(
        Kind kind, Optional<Loss> loss, List<LossFacts> losses, Optional<ImpossibleFacts> impossible) {

    /** Who says how a revision is taken back. */
    public enum Kind {
        DERIVED,
        WRITTEN,
        NONE
    }

    /** An operation after whose inverse something is missing. */
    public record LossFacts(OperationFacts operation, Loss loss) {}

    /** An operation that has no inverse. */
    public record ImpossibleFacts(OperationFacts operation, String reason) {}

    public WayBackFacts {
        losses = List.copyOf(losses);
    }

    /** The facts of a way back. */
    public static WayBackFacts of(WayBack wayBack) {
        if (wayBack instanceof WayBack.Derived derived) {
            List<LossFacts> losses = derived.losses().stream()
                    .map(lossy -> new LossFacts(OperationFacts.of(lossy.operation()), lossy.loss()))
                    .toList();
            return new WayBackFacts(Kind.DERIVED, Optional.of(derived.loss()), losses, Optional.empty());
        }
        Optional<ImpossibleFacts> impossible = wayBack instanceof WayBack.None none
                ? Optional.of(new ImpossibleFacts(OperationFacts.of(none.operation()), none.reason()))
                : Optional.empty();
        Kind kind = impossible.isPresent() ? Kind.NONE : Kind.WRITTEN;
        return new WayBackFacts(kind, Optional.empty(), List.of(), impossible);
    }
}
