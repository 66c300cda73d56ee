package dev.retort.maven;

import dev.retort.core.run.StopRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a run end well when somebody ends the process: with Ctrl-C, or as a build server, systemd or Kubernetes does it, which then
 * wait for some time. Whoever presses Ctrl-C twice does not want to wait.
 */
final class Interrupts {

    /** Less than the 30 seconds after which Kubernetes ends a process without mercy. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private static final Duration GLANCE = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(Interrupts.class);

    private final StopRequest request = new StopRequest();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Optional<Thread> hook = Optional.empty();

    /**
     * From now on the end of the process waits for the end of the run.
     *
     * @param lines prints a line for people
     * @return what asks the run to end
     */
    StopRequest listen(Consumer<String> lines) {
        Thread thread = new Thread(() -> endRun(lines), "retort-interrupt");
        hook = Optional.of(thread);
        Runtime.getRuntime().addShutdownHook(thread);
        return request;
    }

    /** The goal is over, and has told how it ended. */
    void ended() {
        ended.countDown();
        hook.ifPresent(Interrupts::forget);
    }

    private static void forget(Thread thread) {
        try {
            Runtime.getRuntime().removeShutdownHook(thread);
        } catch (IllegalStateException endingAlready) {
            LOG.debug("The process ends, and has waited for the run.", endingAlready);
        }
    }

    private void endRun(Consumer<String> lines) {
        lines.accept("Interrupted: the run ends where nothing is half done. Once more, and it ends at once");
        SecondSignal.endsAtOnce();
        if (!endsWithin(PATIENCE)) {
            lines.accept("The run has not ended within " + PATIENCE.toSeconds()
                    + " seconds. The process ends nevertheless; the database ends the statement or takes it back, and"
                    + " the next run waits for that and goes on from there");
        }
    }

    /** A statement may be on its way to the database when it is cancelled for the first time. */
    private boolean endsWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            do {
                request.make();
                if (ended.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            } while (System.nanoTime() < end);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
