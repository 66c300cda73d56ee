package dev.retort.it.crash;

import dev.retort.it.databases.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands between runs and their server, counts what they ask for, and lets something happen at one place. */
@SuppressWarnings("FutureReturnValueIgnored") // A relay that fails ends the session, which both ends notice.
final class Relay implements AutoCloseable {
    private final TestDatabase database;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private @Nullable Place place;
    private Blow blow = Relay::cut;
    private @Nullable Exception blowFailed;
    private boolean struck;
    private volatile boolean isCut;
    private volatile boolean isSilent;

    private Relay(TestDatabase database) throws IOException {
        this.database = database;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static Relay before(TestDatabase database) throws IOException {
        Relay relay = new Relay(database);
        relay.threads.submit(() -> {
            while (true) {
                relay.accept(relay.listener.accept());
            }
        });
        return relay;
    }

    /** The database by way of the relay, which has to be able to read what passes. */
    TestDatabase database() {
        URI server = server();
        String url = "jdbc:" + server.getScheme() + "://127.0.0.1:" + listener.getLocalPort() + server.getPath()
                + switch (database.kind()) {
                    case POSTGRESQL -> "?sslmode=disable&gssEncMode=disable";
                    case MYSQL -> "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
                    case MARIADB -> "?sslMode=disable";
                    case SQLITE -> throw new IllegalArgumentException("SQLite has no server");
                };
        return new TestDatabase(database.kind(), url, database.user(), database.password());
    }

    private URI server() {
        return URI.create(database.jdbcUrl().substring("jdbc:".length()));
    }

    /** Counts anew and lets something happen at the place. */
    synchronized void arm(Place newPlace, Blow newBlow) {
        mend();
        place = newPlace;
        blow = newBlow;
    }

    /** Counts anew and lets everything pass. */
    synchronized void mend() {
        requests.clear();
        place = null;
        struck = false;
        blowFailed = null;
        isCut = false;
        isSilent = false;
    }

    /** What was asked for since counting began. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Whether the place was reached. */
    synchronized boolean hasStruck() throws Exception {
        if (blowFailed != null) {
            throw blowFailed;
        }
        return struck;
    }

    /** Ends all sessions, and those that are opened until it is mended. */
    void cut() throws IOException {
        isCut = true;
        for (Line line : lines) {
            line.cut();
        }
        lines.clear();
    }

    /** Nothing gets through any more, and nobody is told. */
    void fallSilent() {
        isSilent = true;
    }

    private void accept(Socket client) throws IOException {
        URI server = server();
        Line line = new Line(client, new Socket(server.getHost(), server.getPort()));
        client.setTcpNoDelay(true);
        line.server().setTcpNoDelay(true);
        lines.add(line);
        if (isCut) {
            line.cut();
        }
        threads.submit(() -> relayRequests(line));
        threads.submit(() -> relayAnswers(line));
    }

    private Optional<Void> relayAnswers(Line line) throws IOException {
        try (line) {
            byte[] bytes = new byte[1 << 16];
            for (int count = read(line, bytes); count >= 0; count = read(line, bytes)) {
                if (!isSilent) {
                    line.client().getOutputStream().write(bytes, 0, count);
                }
            }
        }
        return Optional.empty();
    }

    private static int read(Line line, byte[] bytes) throws IOException {
        return line.server().getInputStream().read(bytes);
    }

    private Optional<Void> relayRequests(Line line) throws IOException {
        MessageReader messages = MessageReader.of(database.kind());
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        try (line) {
            DataInputStream input = new DataInputStream(line.client().getInputStream());
            while (true) {
                Message message = messages.read(input);
                parts.write(message.bytes());
                text.append(message.text()).append(' ');
                if (message.role() == Message.Role.REQUEST) {
                    passOrStrike(line, parts.toByteArray(), text.toString().strip());
                } else if (message.role() == Message.Role.SESSION) {
                    pass(line, parts.toByteArray());
                }
                if (message.role() != Message.Role.PART) {
                    parts.reset();
                    text.setLength(0);
                }
            }
        }
    }

    private synchronized void passOrStrike(Line line, byte[] request, String text) throws IOException {
        requests.add(text);
        boolean strikes = place != null && !struck && place.request() == requests.size();
        if (strikes && place.moment() == Place.Moment.BEFORE) {
            strike();
        }
        pass(line, request);
        if (strikes && place.moment() == Place.Moment.DURING) {
            strike();
        }
    }

    private void pass(Line line, byte[] request) throws IOException {
        if (!isCut && !isSilent) {
            line.server().getOutputStream().write(request);
        }
    }

    private void strike() {
        struck = true;
        try {
            blow.strike(this);
        } catch (Exception failed) {
            blowFailed = failed;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
        threads.shutdownNow();
    }
}
