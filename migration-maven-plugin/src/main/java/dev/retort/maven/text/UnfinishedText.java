package dev.retort.maven.text;

import dev.retort.core.plan.Direction;
import dev.retort.maven.document.UnfinishedFacts;
import java.util.List;
import java.util.Optional;

/** A revision that a run left half-way, and what to do about it. */
public final class UnfinishedText {
    private UnfinishedText() {}

    /** A line, or none. */
    public static List<String> of(Optional<UnfinishedFacts> unfinished) {
        return unfinished.stream().map(facts -> Style.warning(text(facts))).toList();
    }

    private static String text(UnfinishedFacts facts) {
        boolean up = facts.direction() == Direction.UPGRADE;
        String began = facts.id() + " is half " + (up ? "applied" : "undone") + ": a run of " + facts.runBy()
                + " that began at " + facts.startedAt() + " broke off";
        if (facts.takenBack()) {
            return began
                    + " while it was taking back what it had done; the next db:upgrade or db:downgrade goes on with"
                    + " that";
        }
        return began + " at operation " + facts.operation()
                + (up
                        ? "; db:upgrade goes on with it, db:downgrade takes back what was done"
                        : "; db:downgrade goes on with it, and so does db:upgrade before it goes up");
    }
}
