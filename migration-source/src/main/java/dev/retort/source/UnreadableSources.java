package dev.retort.source;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** The compiler cannot make out what the revisions say. */
public final class UnreadableSources extends MigrationException {
    UnreadableSources(List<String> messages) {
        super(
                "The history cannot be read from its sources:\n"
                        + messages.stream()
                                .limit(Listing.AT_MOST)
                                .map(message -> "  " + message)
                                .reduce((one, other) -> one + "\n" + other)
                                .orElse("  the compiler does not say why")
                        + "\nMend this first. Only the annotations of revisions have to be right for it; the rest need not compile.");
    }
}
