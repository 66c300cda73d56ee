package dev.retort.maven.project;

import dev.retort.core.problem.MigrationException;

/** There is nothing that a goal could work with. */
final class NoRevisions extends MigrationException {
    NoRevisions(String classes) {
        super("There are no revisions yet: no class in " + classes
                + " has @Revision, and no jar on the class path brings"
                + " any. Write a class with @Revision(id = \"...\") that implements dev.retort.Migration.");
    }
}
