package dev.retort.maven.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Says in a log that a step goes on: after 10 seconds for the first time, and then ever more rarely, but each minute. */
final class LinesNowAndThen implements Display {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final Consumer<String> lines;
    private Instant step = Instant.MIN;
    private Duration next = FIRST;

    LinesNowAndThen(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void show(Activity activity, Instant now) {
        if (!activity.since().equals(step)) {
            step = activity.since();
            next = FIRST;
        }
        Duration age = activity.age(now);
        if (age.compareTo(next) >= 0) {
            lines.accept(activity.text(now));
            next = age.plus(age.compareTo(LONGEST_SILENCE) < 0 ? age : LONGEST_SILENCE);
        }
    }

    @Override
    public void clear() {
        // A log keeps all lines.
    }
}
