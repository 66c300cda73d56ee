package dev.retort.it.run;

import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server, and counts how often somebody connects, and how often somebody waits for an answer. */
@SuppressWarnings("FutureReturnValueIgnored") // A relay that fails ends the session, which both ends notice.
final class RoundTrips implements AutoCloseable {
    private final TestDatabase behind;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    private RoundTrips(TestDatabase behind) throws IOException {
        this.behind = behind;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static RoundTrips before(TestDatabase database) throws IOException {
        RoundTrips relay = new RoundTrips(database);
        relay.threads.submit(() -> {
            while (true) {
                relay.accept(relay.listener.accept());
            }
        });
        return relay;
    }

    /** The same database, by way of the relay. */
    TestDatabase database() {
        String here = "127.0.0.1:" + listener.getLocalPort();
        String url = behind.jdbcUrl().replace(server().getRawAuthority(), here);
        return new TestDatabase(behind.kind(), url, behind.user(), behind.password());
    }

    int connections() {
        return connections.get();
    }

    /** Requests that follow one another without a wait for an answer are one. */
    int count() {
        return answers.get();
    }

    private URI server() {
        return URI.create(behind.jdbcUrl().substring("jdbc:".length()));
    }

    private void accept(Socket client) throws IOException {
        Socket server = new Socket(server().getHost(), server().getPort());
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        connections.incrementAndGet();
        AtomicBoolean isWaiting = new AtomicBoolean();
        threads.submit(() -> relay(client, server, () -> isWaiting.set(true)));
        threads.submit(() -> relay(server, client, () -> {
            if (isWaiting.getAndSet(false)) {
                answers.incrementAndGet();
            }
        }));
    }

    /** Tells before each part is passed on. */
    private static Optional<Void> relay(Socket from, Socket to, Runnable part) throws IOException {
        try (from;
                to) {
            InputStream input = from.getInputStream();
            OutputStream output = to.getOutputStream();
            byte[] bytes = new byte[1 << 16];
            for (int count = input.read(bytes); count >= 0; count = input.read(bytes)) {
                part.run();
                output.write(bytes, 0, count);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
