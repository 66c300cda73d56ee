package dev.retort.it.crash;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A header of three bytes of length and one of number, then the content; what is numbered zero is a command.
 *
 * @see <a href="https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_basic_packets.html">packets</a>
 */
final class MysqlMessages implements MessageReader {
    private static final int HEADER = 4;
    private static final int QUIT = 1;
    private static final int QUERY = 3;

    @Override
    public Message read(DataInputStream input) throws IOException {
        byte[] header = new byte[HEADER];
        input.readFully(header);
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        byte[] bytes = Arrays.copyOf(header, HEADER + length);
        input.readFully(bytes, HEADER, length);
        boolean isCommand = header[3] == 0 && bytes[HEADER] != QUIT;
        return new Message(
                bytes, isCommand ? Message.Role.REQUEST : Message.Role.SESSION, isCommand ? text(bytes) : "");
    }

    private static String text(byte[] bytes) {
        // The numbers of attributes that may come before the statement are no letters.
        return bytes[HEADER] == QUERY
                ? new String(bytes, HEADER + 1, bytes.length - HEADER - 1, StandardCharsets.UTF_8)
                        .replaceFirst("^\\P{Alpha}+", "")
                : "command " + bytes[HEADER];
    }
}
