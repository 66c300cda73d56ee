package dev.retort.core.manifest;

import dev.retort.core.problem.MigrationException;

/** There is no manifest on the class path: the processor has never seen a revision. */
public final class NoManifest extends MigrationException {

    /** Says how to run the processor of this version. */
    public NoManifest(String retortVersion) {
        super("There is no " + Manifest.PATH + " on the class path: either there is no class with @Revision yet, "
                + "or the annotation processor did not run.\n" + ProcessorSetup.explain(retortVersion));
    }
}
