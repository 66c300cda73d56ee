package dev.retort.it.dialect.mysql;

import dev.retort.it.databases.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a client and MySQL or MariaDB and does one thing that ProxySQL does: it makes up the number of the session.
 *
 * @see <a href="https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html">
 *     HandshakeV10</a>
 */
@SuppressWarnings("FutureReturnValueIgnored") // A relay that fails ends the connection, which the client notices.
record ProxyStandIn(TestDatabase database, ServerSocket listener, ExecutorService threads) implements AutoCloseable {
    /** More than a server of a test gives out. */
    static final int MADE_UP_SESSION = 869_429_691;

    private static final int HEADER = 4;

    static ProxyStandIn before(TestDatabase database) throws IOException {
        ProxyStandIn proxy = new ProxyStandIn(
                database, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), Executors.newCachedThreadPool());
        proxy.threads.submit(() -> {
            proxy.serve();
            return true;
        });
        return proxy;
    }

    Connection open() throws SQLException {
        String url = database.jdbcUrl().replace(server().getAuthority(), "127.0.0.1:" + listener.getLocalPort());
        return DriverManager.getConnection(url, database.user(), database.password());
    }

    private URI server() {
        return URI.create(database.jdbcUrl().substring("jdbc:".length()));
    }

    private void serve() throws IOException {
        try (Socket client = listener.accept();
                Socket server = new Socket(server().getHost(), server().getPort())) {
            threads.submit(() -> client.getInputStream().transferTo(server.getOutputStream()));
            relayAnswers(server.getInputStream(), client.getOutputStream());
        }
    }

    /** The first packet is the server's: a header, the version of the protocol, that of the server, and the session. */
    private static void relayAnswers(InputStream from, OutputStream to) throws IOException {
        byte[] header = from.readNBytes(HEADER);
        int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFFFF;
        byte[] greeting = from.readNBytes(length);
        int session = 1;
        while (greeting[session] != 0) {
            session++;
        }
        ByteBuffer.wrap(greeting).order(ByteOrder.LITTLE_ENDIAN).putInt(session + 1, MADE_UP_SESSION);
        to.write(header);
        to.write(greeting);
        to.flush();
        from.transferTo(to);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
