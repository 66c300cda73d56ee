package dev.retort.core.run;

import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.MigrationException;

/** The manifest names a class that is gone or is another revision by now. */
public final class StaleManifest extends MigrationException {
    StaleManifest(RevisionNode revision) {
        super("the manifest says that " + revision.className() + " is revision " + revision.id()
                + ", and the class path says otherwise: the class was removed or changed after it was compiled last."
                + " Run a clean build: mvn clean compile");
    }
}
