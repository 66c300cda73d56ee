package dev.retort.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How long one way of doing something took, again and again; the first time, which warms up, does not count. */
final class Durations {
    private final String name;
    private final List<Long> nanoseconds = new ArrayList<>();

    Durations(String name) {
        this.name = name;
    }

    void add(long duration) {
        nanoseconds.add(duration);
    }

    /** Prints the median, the fastest, and the ratio of the medians to that of another way. */
    void print(Durations other) {
        System.out.printf(
                "| %s | median %.3f s | fastest %.3f s | %.2f |%n",
                name, median() / 1e9, sorted().get(0) / 1e9, (double) median() / other.median());
    }

    private long median() {
        return sorted().get((nanoseconds.size() - 1) / 2);
    }

    private List<Long> sorted() {
        return nanoseconds.stream().skip(1).sorted().toList();
    }
}
