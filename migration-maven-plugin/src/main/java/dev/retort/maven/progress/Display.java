package dev.retort.maven.progress;

import java.time.Instant;

/** Where it is seen what a run is doing. */
interface Display {
    /** Shows it, now and again; how often is decided by whoever has a clock. */
    void show(Activity activity, Instant now);

    /** Makes room for a line that stays. */
    void clear();
}
