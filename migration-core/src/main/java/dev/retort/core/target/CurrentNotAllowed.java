package dev.retort.core.target;

import dev.retort.core.problem.MigrationException;

/** The target is where the database already is, or no database is asked. */
public final class CurrentNotAllowed extends MigrationException {

    public CurrentNotAllowed() {
        super(
                "\"current\" is where the database is, which nobody can ask for here. Say head, base, a number of steps such as +1"
                        + " or -1, or a revision id.");
    }
}
