package dev.retort.it.run;

import com.zaxxer.hikari.HikariDataSource;
import dev.retort.core.Migrator;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.CompiledRevisions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that upgrades a database to head when it is told to, and says what it sees. */
final class UpgradeProcess implements AutoCloseable {
    private static final String READY = "ready";

    /** A process that is small and starts soon, since many run together. */
    private static final List<String> LIGHT = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-Xss512k", "-Xmx64m");

    private final Process process;
    private final BufferedReader output;
    private final List<String> seen = new ArrayList<>();

    private UpgradeProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts the process, which then waits for {@link #go}. */
    static UpgradeProcess start(CompiledRevisions history, TestDatabase database) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIGHT);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                UpgradeProcess.class.getName(),
                history.classes().toString(),
                database.kind().name(),
                database.jdbcUrl(),
                database.user(),
                database.password()));
        return new UpgradeProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Returns when the process has loaded what it needs. */
    UpgradeProcess awaitReady() throws IOException {
        awaitLine(READY);
        return this;
    }

    void go() throws IOException {
        try (Writer input = process.outputWriter()) {
            input.write("go\n");
        }
    }

    /** Returns the next line that begins like that. */
    String awaitLine(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.add(line);
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IllegalStateException("the process ended without a line that begins with " + beginning + ": " + seen);
    }

    /** Ends the process as the system does it when memory is short; it has no say in it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for the end, and returns what was said besides, or the way it ended if that was not well. */
    List<String> awaitEnd() throws IOException, InterruptedException {
        output.lines().forEach(seen::add);
        int exit = process.waitFor();
        return exit == 0 ? List.copyOf(seen) : fail(exit);
    }

    private List<String> fail(int exit) {
        throw new IllegalStateException("exit " + exit + ": " + String.join("\n", seen));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        output.close();
    }

    public static void main(String[] arguments) throws Exception {
        TestDatabase database =
                new TestDatabase(DatabaseKind.valueOf(arguments[1]), arguments[2], arguments[3], arguments[4]);
        RunSettings settings =
                RunSettings.DEFAULT.withLockPatience(Duration.ofMinutes(3)).withAppliedBy("tester");
        try (HikariDataSource pool = TestRun.pool(database, 1)) {
            Migrator migrator =
                    Migrator.of(new CompiledRevisions(Path.of(arguments[0])).revisions(), pool, settings, new Teller());
            migrator.currentHeads();
            say(READY);
            int told = System.in.read();
            if (told >= 0) {
                migrator.upgrade("head");
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    /** Says whom the run waits for. */
    private static final class Teller implements RunListener {
        @Override
        public void waitingForLock(String holder, Duration waited, Duration patience) {
            say("waiting: " + holder);
        }
    }
}
