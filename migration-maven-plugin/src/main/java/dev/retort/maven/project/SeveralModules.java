package dev.retort.maven.project;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** Several modules could hold the new revision. */
final class SeveralModules extends MigrationException {
    SeveralModules(List<String> modules) {
        super("Several modules have revisions: " + Listing.of(modules)
                + ". Say which of them the new one belongs to: mvn -pl :" + modules.get(modules.size() - 1));
    }
}
