package dev.retort.it.crash;

import dev.retort.it.databases.DatabaseKind;
import java.io.DataInputStream;
import java.io.IOException;

/** Reads what the client of one session sends. */
interface MessageReader {
    /**
     * Reads the next message.
     *
     * @throws java.io.EOFException if the client is gone
     */
    Message read(DataInputStream input) throws IOException;

    static MessageReader of(DatabaseKind kind) {
        return kind.isMysqlOrMariadb() ? new MysqlMessages() : new PostgresqlMessages();
    }
}
