package dev.retort.maven;

import dev.retort.core.problem.MigrationException;

/** There are two forms to name a parent, and this is none of them. */
final class UnknownParentForm extends MigrationException {
    UnknownParentForm(String name) {
        super("db.parentForm has to be id (parent = \"3f2a81c09d4e\") or class (after = CreateUsers.class), and is \""
                + name + "\".");
    }
}
