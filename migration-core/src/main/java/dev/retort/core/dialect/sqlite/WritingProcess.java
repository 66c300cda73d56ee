package dev.retort.core.dialect.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which process is writing to a database file. SQLite does not tell, but its lock is one of the operating system,
 * and Linux lists those.
 *
 * @param locks the list of the system
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_locks.5.html">proc_locks(5)</a>
 */
record WritingProcess(Path locks) {
    static final WritingProcess OF_THIS_SYSTEM = new WritingProcess(Path.of("/proc/locks"));

    private static final Logger LOG = LoggerFactory.getLogger(WritingProcess.class);

    /** What whoever is about to write has locked of the file, see https://sqlite.org/lockingv3.html. */
    private static final String RESERVED_BYTE = "1073741825";

    /** The same in the shared memory of a write-ahead log, see https://sqlite.org/walformat.html. */
    private static final String LOG_WRITE_BYTE = "120";

    private static final int KIND = 3;
    private static final int PROCESS = 4;
    private static final int FILE = 5;
    private static final int FIRST_BYTE = 6;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    /** Says who writes to the file of the connection, as far as anybody tells. */
    String describe(Connection connection) throws SQLException {
        String file = file(connection);
        return holder(Path.of(file), RESERVED_BYTE)
                .or(() -> holder(Path.of(file + "-shm"), LOG_WRITE_BYTE))
                .map(WritingProcess::description)
                .orElse("SQLite does not tell which connection is writing to the file");
    }

    private static String file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** The number of the process; none where the system has no such list, or does not show the process in it. */
    private Optional<Long> holder(Path file, String lockedByte) {
        if (!Files.exists(locks) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String inode = ":" + Files.getAttribute(file, "unix:ino");
            return Files.readAllLines(locks).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(lock -> lock.length > FIRST_BYTE
                            && lock[KIND].equals("WRITE")
                            && lock[FILE].endsWith(inode)
                            && lock[FIRST_BYTE].equals(lockedByte))
                    .map(lock -> Long.valueOf(lock[PROCESS]))
                    .filter(process -> process > 0)
                    .findFirst();
        } catch (IOException | UnsupportedOperationException hidden) {
            LOG.debug("The system does not tell who has locked {}.", file, hidden);
            return Optional.empty();
        }
    }

    private static String description(long process) {
        if (process == ProcessHandle.current().pid()) {
            return "another connection of this process is writing to the file";
        }
        return "process " + process + facts(process) + " is writing to the file";
    }

    /** Never its arguments, which may hold secrets. */
    private static String facts(long process) {
        List<String> facts = new ArrayList<>();
        ProcessHandle.of(process).map(ProcessHandle::info).ifPresent(info -> {
            info.command()
                    .flatMap(path -> Optional.ofNullable(Path.of(path).getFileName()))
                    .ifPresent(name -> facts.add(name.toString()));
            info.user().ifPresent(user -> facts.add("user " + user));
            info.startInstant().ifPresent(start -> facts.add("since " + TIME.format(start)));
        });
        return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
    }
}
