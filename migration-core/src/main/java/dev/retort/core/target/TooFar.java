package dev.retort.core.target;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;
import java.util.Optional;

/** More steps are asked for than there are. */
public final class TooFar extends MigrationException {

    private TooFar(Target target, String reason) {
        super("\"" + target + "\" goes too far: " + reason);
    }

    static TooFar up(Target target, Optional<RevisionId> start, List<RevisionId> passed) {
        String place = start.map(id -> " after \"" + id + "\"").orElse("");
        return new TooFar(target, "there " + revisions(passed) + place + list(passed));
    }

    static TooFar down(Target target, List<RevisionId> passed) {
        return new TooFar(target, "there " + revisions(passed) + " down to the base" + list(passed));
    }

    /** Nothing is applied from where steps could be counted down. */
    public static TooFar nothingApplied(Target target) {
        return new TooFar(target, "no revision is applied.");
    }

    private static String revisions(List<RevisionId> passed) {
        return switch (passed.size()) {
            case 0 -> "is no revision";
            case 1 -> "is only 1 revision";
            default -> "are only " + passed.size() + " revisions";
        };
    }

    private static String list(List<RevisionId> passed) {
        return passed.isEmpty() ? "." : ": " + Listing.of(passed) + ".";
    }
}
