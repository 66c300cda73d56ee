package dev.retort.maven.project;

import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ProcessorSetup;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** There are revisions that no manifest lists. */
final class ProcessorDidNotRun extends MigrationException {
    ProcessorDidNotRun(List<String> classNames, String retortVersion) {
        super("No " + Manifest.PATH + " on the class path lists " + Listing.of(classNames)
                + ": the annotation processor did not run when "
                + (classNames.size() == 1 ? "this revision was" : "these revisions were") + " compiled.\n"
                + ProcessorSetup.explain(retortVersion));
    }
}
