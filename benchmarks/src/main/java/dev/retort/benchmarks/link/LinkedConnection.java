package dev.retort.benchmarks.link;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** A client that is connected to the server through the slow line. */
final class LinkedConnection {
    private final Socket client;
    private final Socket server;
    private final Direction there;
    private final Direction back;
    private final RoundTrips roundTrips = new RoundTrips();

    LinkedConnection(Socket client, Socket server, Duration there, Duration back) throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        this.client = client;
        this.server = server;
        this.there = new Direction(client.getInputStream(), server.getOutputStream(), there);
        this.back = new Direction(server.getInputStream(), client.getOutputStream(), back);
    }

    void start() {
        inBackground(() -> there.takeIn(roundTrips::clientSpoke));
        inBackground(() -> back.takeIn(() -> {}));
        inBackground(() -> handOver(there, () -> {}, server));
        inBackground(() -> handOver(back, roundTrips::clientWasAnswered, client));
    }

    int roundTrips() {
        return roundTrips.count();
    }

    private static void handOver(Direction direction, Runnable whenArrived, Socket receiver) {
        try (receiver) {
            direction.handOver(whenArrived);
        } catch (IOException e) {
            throw new IllegalStateException("the receiver hung up before it had everything", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
