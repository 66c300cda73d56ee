package dev.retort.it.run;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that upgrades a database to head. */
final class UpgradeProcess {
    private UpgradeProcess() {}

    /** Starts the process; it upgrades as soon as the file {@code go} exists, so that several can begin together. */
    static Process start(CompiledRevisions history, TestDatabase database, Path go, Path output) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                UpgradeProcess.class.getName(),
                history.classes().toString(),
                go.toString(),
                database.kind().name(),
                database.jdbcUrl(),
                database.user(),
                database.password());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        TestDatabase database =
                new TestDatabase(DatabaseKind.valueOf(arguments[2]), arguments[3], arguments[4], arguments[5]);
        Path go = Path.of(arguments[1]);
        while (!Files.exists(go)) {
            Thread.onSpinWait();
        }
        new TestRun(database).upgrade(new CompiledRevisions(Path.of(arguments[0])).revisions(), "head");
    }
}
