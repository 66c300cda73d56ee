package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;

/** The compilation that should have renewed a manifest found errors, so the manifest counts no longer. */
public final class FailedCompilation extends MigrationException {

    FailedCompilation(String source) {
        super(source + ": the last compilation of these revisions failed. Compile again (mvn compile) and mend what the"
                + " compiler tells.");
    }
}
