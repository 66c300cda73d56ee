package dev.retort.benchmarks.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One direction of a connection. Every piece arrives {@code delay} after it was sent, however many are on their way: the line is
 * long, not narrow.
 */
final class Direction {
    private static final int PIECE = 64 * 1024;
    private static final int END = -1;

    private final InputStream from;
    private final OutputStream to;
    private final Duration delay;
    private final BlockingQueue<Piece> onTheWay = new LinkedBlockingQueue<>();

    Direction(InputStream from, OutputStream to, Duration delay) {
        this.from = from;
        this.to = to;
        this.delay = delay;
    }

    /** Takes in what is sent until the sender hangs up. */
    void takeIn(Runnable whenSent) {
        byte[] buffer = new byte[PIECE];
        try {
            int length = from.read(buffer);
            while (length != END) {
                whenSent.run();
                onTheWay.add(new Piece(Arrays.copyOf(buffer, length), due()));
                length = from.read(buffer);
            }
        } catch (IOException e) {
            // The sender is gone without a word, which drivers do; what it had sent still arrives.
            onTheWay.add(Piece.last(due()));
            return;
        }
        onTheWay.add(Piece.last(due()));
    }

    private long due() {
        return System.nanoTime() + delay.toNanos();
    }

    /** Hands over what has been under way for long enough, until the last piece. */
    void handOver(Runnable whenArrived) throws IOException, InterruptedException {
        Piece piece = onTheWay.take();
        while (!piece.isLast()) {
            TimeUnit.NANOSECONDS.sleep(piece.due() - System.nanoTime());
            whenArrived.run();
            to.write(piece.bytes());
            to.flush();
            piece = onTheWay.take();
        }
    }

    /**
     * Some bytes under way.
     *
     * @param due when they arrive, on the clock of {@link System#nanoTime}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Piece(byte[] bytes, long due) {
        static Piece last(long due) {
            return new Piece(new byte[0], due);
        }

        boolean isLast() {
            return bytes.length == 0;
        }
    }
}
