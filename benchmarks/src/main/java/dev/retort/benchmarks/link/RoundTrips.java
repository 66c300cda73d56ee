package dev.retort.benchmarks.link;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how often the client spoke after it had been answered. What it sends without waiting for an answer, in however many
 * pieces, is one round trip. Safe for the two threads of a connection.
 */
final class RoundTrips {
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean clientsTurn = new AtomicBoolean(true);

    /** The client has sent something. */
    void clientSpoke() {
        if (clientsTurn.getAndSet(false)) {
            count.incrementAndGet();
        }
    }

    /** Something of the server has reached the client. */
    void clientWasAnswered() {
        clientsTurn.set(true);
    }

    int count() {
        return count.get();
    }
}
