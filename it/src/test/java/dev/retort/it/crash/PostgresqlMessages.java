package dev.retort.it.crash;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A letter, the length without the letter, and the content; the first message has no letter.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">formats</a>
 */
final class PostgresqlMessages implements MessageReader {
    private static final String SESSION = "pXH";
    private static final String REQUESTS = "QSFcf";

    private boolean started;

    @Override
    public Message read(DataInputStream input) throws IOException {
        if (!started) {
            started = true;
            return new Message(withLength(input, 0), Message.Role.SESSION, "");
        }
        char kind = (char) input.readUnsignedByte();
        byte[] bytes = withLength(input, 1);
        bytes[0] = (byte) kind;
        return new Message(bytes, role(kind), text(kind, bytes));
    }

    /** The length, and what it is the length of, after some room. */
    private static byte[] withLength(DataInputStream input, int room) throws IOException {
        int length = input.readInt();
        ByteBuffer bytes = ByteBuffer.allocate(room + length);
        bytes.putInt(room, length);
        input.readFully(bytes.array(), room + Integer.BYTES, length - Integer.BYTES);
        return bytes.array();
    }

    private static Message.Role role(char kind) {
        if (SESSION.indexOf(kind) >= 0) {
            return Message.Role.SESSION;
        }
        return REQUESTS.indexOf(kind) >= 0 ? Message.Role.REQUEST : Message.Role.PART;
    }

    /** The statement of a query; that of a message to parse comes after a name. */
    private static String text(char kind, byte[] bytes) {
        String content = new String(bytes, 1 + Integer.BYTES, bytes.length - 1 - Integer.BYTES, StandardCharsets.UTF_8);
        return switch (kind) {
            case 'Q' -> content.split("\0", -1)[0];
            case 'P' -> content.split("\0", -1)[1];
            case 'B' -> content.split("\0", -1)[1];
            default -> "";
        };
    }
}
