package dev.retort.core.target;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** Several names begin like this. */
public final class AmbiguousPrefix extends MigrationException {

    AmbiguousPrefix(String prefix, List<String> candidates) {
        super("\"" + prefix + "\" is ambiguous, several ids and labels begin with it: " + Listing.of(candidates)
                + ". Give more of it.");
    }
}
