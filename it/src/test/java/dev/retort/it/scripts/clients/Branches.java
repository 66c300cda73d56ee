package dev.retort.it.scripts.clients;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** The conditions of {@code psql}, of which those inside of a branch not taken are not asked. */
final class Branches {
    private enum Branch {
        TAKEN,
        NOT_TAKEN,
        NEVER_TAKEN
    }

    private final Deque<Branch> open = new ArrayDeque<>();

    boolean areActive() {
        return open.stream().allMatch(branch -> branch == Branch.TAKEN);
    }

    void open(BooleanSupplier condition) {
        if (!areActive()) {
            open.push(Branch.NEVER_TAKEN);
        } else {
            open.push(condition.getAsBoolean() ? Branch.TAKEN : Branch.NOT_TAKEN);
        }
    }

    void turn() {
        open.push(
                switch (open.pop()) {
                    case TAKEN -> Branch.NOT_TAKEN;
                    case NOT_TAKEN -> Branch.TAKEN;
                    case NEVER_TAKEN -> Branch.NEVER_TAKEN;
                });
    }

    void close() {
        open.pop();
    }
}
