package dev.retort.maven;

import dev.retort.core.run.RunListener;
import dev.retort.maven.output.Output;
import java.time.Duration;

/** Says for whom a goal waits before it can begin. */
record WaitPrinter(Output output) implements RunListener {
    @Override
    public void waitingForLock(String holder, Duration waited, Duration patience) {
        output.line("Waiting for another run to end (" + waited.toSeconds() + " s of " + patience.toSeconds() + " s): "
                + holder);
    }
}
