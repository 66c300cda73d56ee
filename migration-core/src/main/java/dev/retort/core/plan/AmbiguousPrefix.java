package dev.retort.core.plan;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** Several revisions begin like this. */
public final class AmbiguousPrefix extends MigrationException {

    AmbiguousPrefix(String prefix, List<String> candidates) {
        super("\"" + prefix + "\" is ambiguous, several revisions begin with it: " + Listing.of(candidates)
                + ". Give more of the id.");
    }
}
