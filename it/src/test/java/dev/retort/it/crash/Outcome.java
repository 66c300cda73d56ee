package dev.retort.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** How many trials recovered, and which did not. */
final class Outcome {
    private static final int ENOUGH_FAILURES = 12;

    private final List<String> failures = new ArrayList<>();
    private int recovered;

    /** Counts a trial, after which these differences are left. */
    void add(Trial trial, List<String> differences) {
        if (differences.isEmpty()) {
            recovered++;
            return;
        }
        failures.add(trial + ":\n" + String.join("\n", differences));
        if (failures.size() >= ENOUGH_FAILURES) {
            assertThatAllRecovered();
        }
    }

    void assertThatAllRecovered() {
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " trials did not recover, " + recovered + " did:\n\n"
                    + String.join("\n\n", failures));
        }
        assertThat(recovered).isPositive();
    }

    @Override
    public String toString() {
        return recovered + " of " + (recovered + failures.size()) + " recovered";
    }
}
