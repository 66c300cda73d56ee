package dev.retort.it.dialect.postgresql;

import dev.retort.it.databases.TestDatabase;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and PostgreSQL and does one thing that PgBouncer does: it makes up the number of the server's
 * process.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">BackendKeyData</a>
 */
@SuppressWarnings("FutureReturnValueIgnored") // A relay that fails ends the connection, which the client notices.
record PoolerStandIn(TestDatabase database, ServerSocket listener, ExecutorService threads) implements AutoCloseable {
    /** More than the system gives out. */
    static final int MADE_UP_PROCESS = 869_429_691;

    static PoolerStandIn before(TestDatabase database) throws IOException {
        PoolerStandIn pooler = new PoolerStandIn(
                database, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), Executors.newCachedThreadPool());
        pooler.threads.submit(() -> {
            pooler.serve();
            return true;
        });
        return pooler;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + listener.getLocalPort() + server().getPath()
                + "?sslmode=disable&gssEncMode=disable";
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url(), database.user(), database.password());
    }

    private URI server() {
        return URI.create(database.jdbcUrl().substring("jdbc:".length()));
    }

    private void serve() throws IOException {
        try (Socket client = listener.accept();
                Socket server = new Socket(server().getHost(), server().getPort())) {
            threads.submit(() -> client.getInputStream().transferTo(server.getOutputStream()));
            relayAnswers(new DataInputStream(server.getInputStream()), new DataOutputStream(client.getOutputStream()));
        }
    }

    /** Each message is a letter, its length without the letter, and its content. */
    private static void relayAnswers(DataInputStream from, DataOutputStream to) throws IOException {
        for (int kind = from.read(); kind >= 0; kind = from.read()) {
            int length = from.readInt();
            byte[] content = from.readNBytes(length - Integer.BYTES);
            if (kind == 'K') {
                ByteBuffer.wrap(content).putInt(MADE_UP_PROCESS);
            }
            to.writeByte(kind);
            to.writeInt(length);
            to.write(content);
            to.flush();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
