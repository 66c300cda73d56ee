package dev.retort.maven.text;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
public final class DurationText {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    private DurationText() {}

    /** {@code 12 ms}, {@code 3.4 s}, {@code 2 min 5 s}. */
    public static String of(Duration duration) {
        long milliseconds = duration.toMillis();
        if (milliseconds < SECOND) {
            return milliseconds + " ms";
        }
        long seconds = duration.toSeconds();
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
        }
        return seconds / MINUTE + " min " + seconds % MINUTE + " s";
    }
}
