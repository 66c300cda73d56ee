package dev.retort.maven;

import dev.retort.core.plan.Direction;

/** The two ways of a run, in the words of a user. */
final class Directions {

    private Directions() {}

    static Direction of(String word) {
        return switch (word) {
            case "upgrade" -> Direction.UPGRADE;
            case "downgrade" -> Direction.DOWNGRADE;
            default -> throw new UnknownDirection(word);
        };
    }
}
