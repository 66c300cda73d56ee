package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;

/** The target lies the other way. */
public final class WrongDirection extends MigrationException {

    private WrongDirection(String message) {
        super(message);
    }

    static WrongDirection upgrade(Target target) {
        return new WrongDirection("\"" + target + "\" leads down, and an upgrade only goes up."
                + " Say +1, head, heads or a revision id, or use downgrade.");
    }

    static WrongDirection downgrade(Target target) {
        return new WrongDirection("\"" + target + "\" leads up, and a downgrade only goes down."
                + " Say -1, base or a revision id, or use upgrade.");
    }
}
