package dev.retort.maven.text;

import dev.retort.core.operation.Loss;
import dev.retort.core.plan.Direction;
import dev.retort.maven.document.WayBackFacts;
import dev.retort.maven.document.WayBackFacts.LossFacts;
import java.util.stream.Collectors;

/** What taking a revision back comes to, on one line. */
final class WayBackText {

    private WayBackText() {}

    static String of(WayBackFacts wayBack, Direction direction) {
        return switch (wayBack.kind()) {
            case WRITTEN ->
                direction == Direction.UPGRADE
                        ? "The way back is written by its author, who alone knows what it loses."
                        : "This way back is written by the revision's author, who alone knows what it loses.";
            case NONE ->
                wayBack.impossible()
                        .map(impossible -> "There is no way back: " + OperationText.of(impossible.operation())
                                + " cannot be undone: " + impossible.reason())
                        .orElse("There is no way back.");
            case DERIVED -> derived(wayBack, direction);
        };
    }

    private static String derived(WayBackFacts wayBack, Direction direction) {
        String stored = operations(wayBack, Loss.LOSES_DATA);
        String dropped = operations(wayBack, Loss.REFILLS_WITH_NULL);
        if (direction == Direction.DOWNGRADE) {
            return stored.isEmpty() ? "It loses nothing." : "It loses what was stored by: " + stored;
        }
        if (stored.isEmpty() && dropped.isEmpty()) {
            return "The way back loses nothing.";
        }
        String later = stored.isEmpty() ? "" : "The way back loses what is stored later by: " + stored + ".";
        String gone = dropped.isEmpty() ? "" : "No way back brings again what is dropped by: " + dropped + ".";
        return later.isEmpty() || gone.isEmpty() ? later + gone : gone + "\n" + later;
    }

    private static String operations(WayBackFacts wayBack, Loss loss) {
        return wayBack.losses().stream()
                .filter(lossy -> lossy.loss() == loss)
                .map(LossFacts::operation)
                .map(OperationText::of)
                .collect(Collectors.joining(", "));
    }
}
