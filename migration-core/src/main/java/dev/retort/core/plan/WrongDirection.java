package dev.retort.core.plan;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.Target;

/** The target lies the other way, or none at all. */
public final class WrongDirection extends MigrationException {

    private WrongDirection(String message) {
        super(message);
    }

    static WrongDirection upgrade(Target.Relative target) {
        return of(target, "down, and an upgrade only goes up", "+1, head, heads or a revision id", "downgrade");
    }

    static WrongDirection downgrade(Target.Relative target) {
        return of(target, "up, and a downgrade only goes down", "-1, base or a revision id", "upgrade");
    }

    private static WrongDirection of(Target.Relative target, String where, String proposals, String otherWay) {
        return new WrongDirection("\"" + target + "\" leads "
                + (target.steps() == 0
                        ? "nowhere. Say " + proposals + "."
                        : where + ". Say " + proposals + ", or use " + otherWay + "."));
    }
}
