package dev.retort.maven;

import dev.retort.core.run.RunListener;
import java.time.Duration;
import java.util.function.Consumer;

/** Says for whom a goal waits before it can begin. */
record WaitPrinter(Consumer<String> lines) implements RunListener {
    @Override
    public void waitingForLock(String holder, Duration waited, Duration patience) {
        lines.accept("Waiting for another run to end (" + waited.toSeconds() + " s of " + patience.toSeconds() + " s): "
                + holder);
    }
}
