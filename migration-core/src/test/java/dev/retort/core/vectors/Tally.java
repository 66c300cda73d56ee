package dev.retort.core.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what held and what did not. */
final class Tally {

    private final Map<String, Integer> held = new TreeMap<>();
    private final Map<String, Integer> asked = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** Runs a check, and tells whether it held; whatever it throws counts as a failure. */
    boolean run(String kind, String question, Runnable check) {
        asked.merge(kind, 1, Integer::sum);
        try {
            check.run();
            held.merge(kind, 1, Integer::sum);
            return true;
        } catch (AssertionError | RuntimeException failure) {
            failures.add(question + "\n" + failure);
            return false;
        }
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        asked.forEach((kind, count) ->
                text.append(String.format("  %-22s %5d of %5d held%n", kind, held.getOrDefault(kind, 0), count)));
        failures.forEach(failure ->
                text.append("did not hold: ").append(failure.replace("\n", " ")).append('\n'));
        return text.toString();
    }
}
