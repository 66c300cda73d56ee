package dev.retort.it.crash;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;

/** The two ends of one session. */
record Line(Socket client, Socket server) implements Closeable {
    /** Ends it as a network does that forgets both: without a farewell, and with the loss of what is on its way. */
    synchronized void cut() throws IOException {
        for (Socket end : new Socket[] {server, client}) {
            if (!end.isClosed()) {
                end.setSoLinger(true, 0);
                end.close();
            }
        }
    }

    /** Whoever reads from the one end does this when the other was cut, at the same moment. */
    @Override
    public synchronized void close() throws IOException {
        try (client) {
            server.close();
        }
    }
}
