package dev.retort.core.dialect;

import java.sql.SQLException;
import java.time.Duration;

/** How a run waits for the lock: for how long, and who hears of it. */
public final class LockWait {
    private static final Duration BETWEEN_TWO_WORDS = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Duration patience;
    private final Listener listener;
    private final Runnable eachTime;

    private LockWait(Duration patience, Listener listener, Runnable eachTime) {
        this.patience = patience;
        this.listener = listener;
        this.eachTime = eachTime;
    }

    /** Waits for that long, and tells the listener for whom. */
    public static LockWait of(Duration patience, Listener listener) {
        return new LockWait(patience, listener, () -> {});
    }

    /** Waits for that long without a word. */
    public static LockWait silent(Duration patience) {
        return of(patience, (holder, waited, inAll) -> {});
    }

    /** The same wait, which does something each time before it looks again; an exception ends it. */
    public LockWait asking(Runnable question) {
        return new LockWait(patience, listener, question);
    }

    /** Hears of a wait at its beginning and every few seconds. */
    @FunctionalInterface
    public interface Listener {
        /**
         * The lock is taken.
         *
         * @param holder who has it, as far as the database tells
         * @param waited how long the run has waited by now
         * @param patience how long it is going to wait in all
         */
        void waiting(String holder, Duration waited, Duration patience);
    }

    /** A lock that somebody else may have. */
    public interface Wanted {
        /** Takes the lock if it is free. */
        boolean take() throws SQLException;

        /** Takes the lock if it becomes free within a moment. */
        default boolean takeSoon() throws SQLException {
            pause();
            return take();
        }

        /** Says who has it, as far as the database tells. */
        String holder() throws SQLException;
    }

    /**
     * Returns when the lock is taken.
     *
     * @throws LockTimeout if somebody else had it for as long as the patience lasts
     * @throws LockInterrupted if the thread was told to stop
     */
    public void until(Wanted lock) throws SQLException {
        long start = System.nanoTime();
        Duration nextWord = Duration.ZERO;
        boolean taken = lock.take();
        while (!taken) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(patience) >= 0) {
                throw new LockTimeout(patience, lock.holder());
            }
            if (waited.compareTo(nextWord) >= 0) {
                listener.waiting(lock.holder(), waited, patience);
                nextWord = waited.plus(BETWEEN_TWO_WORDS);
            }
            eachTime.run();
            taken = lock.takeSoon();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new LockInterrupted(interruption);
        }
    }
}
