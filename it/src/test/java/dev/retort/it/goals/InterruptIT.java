package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Whoever ends Maven during a run ends the run first. */
class InterruptIT {
    private static final int ENDED_BY_SIGTERM = 143;
    private static final int ENDED_AT_ONCE = 130;

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @TempDir
    private Path files;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(project, "Wait", "id = \"002\", parent = \"001\"", """
                op.createTable("names", column("id", INTEGER));
                op.run(Jdbc.work("wait", connection -> {
                    java.nio.file.Path reached = java.nio.file.Path.of(System.getProperty("test.reached"));
                    if (java.nio.file.Files.exists(reached)) {
                        return;
                    }
                    try (var statement = connection.createStatement()) {
                        java.nio.file.Files.createFile(reached);
                        statement.execute(System.getProperty("test.statement"));
                    } catch (java.io.IOException e) {
                        throw new IllegalStateException(e);
                    }
                }));
                op.createTable("tags", column("id", INTEGER));
                """);
        project.mvn("process-classes").run().succeeded();
    }

    @OnDatabase({DatabaseKind.SQLITE, DatabaseKind.POSTGRESQL})
    void statementIsCancelledAndItsTransactionTakenBack(TestDatabase database) throws Exception {
        MavenRun run = upgrade(
                database,
                database.kind() == DatabaseKind.SQLITE
                        ? "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
                        : "SELECT pg_sleep(600)");
        Path output = files.resolve("output");
        Process process = startAndReach(run, output);

        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(ENDED_BY_SIGTERM);
        OperationsChapter.shows("interrupted", printed(output, 5));
        assertThat(heads(database)).isEqualTo("001");
        assertThat(run.run().succeeded().output()).contains("the database is now at 002 (head)");
    }

    @OnDatabase(DatabaseKind.MARIADB)
    void statementThatCouldLeaveAHalfEndsByItself(TestDatabase database) throws Exception {
        Path output = files.resolve("output");
        Process process = startAndReach(upgrade(database, "SELECT SLEEP(2)"), output);

        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(Files.readString(output))
                .contains("up    002  Wait         interrupted\n")
                .contains("The database is at 001 (1 behind)\n");
        assertThat(heads(database)).isEqualTo("001");
    }

    @OnDatabase(DatabaseKind.MYSQL)
    void secondInterruptEndsAtOnce(TestDatabase database) throws Exception {
        Path output = files.resolve("output");
        Process process = startAndReach(upgrade(database, "SELECT SLEEP(600)"), output);

        process.destroy();
        await(process, output, () -> read(output).contains("[INFO] Interrupted: "));
        while (process.isAlive()) {
            // The first signal is told before the process is ready for the second.
            process.destroy();
            Thread.onSpinWait();
        }

        assertThat(process.exitValue()).isEqualTo(ENDED_AT_ONCE);
        assertThat(heads(database)).isEqualTo("001");
    }

    private MavenRun upgrade(TestDatabase database, String statement) {
        return project.mvn("db:upgrade-no-fork", "-Dtest.reached=" + files.resolve("reached"))
                .with("-Dtest.statement=" + statement, "-Ddb.url=" + database.jdbcUrl())
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password());
    }

    private Process startAndReach(MavenRun run, Path output) throws Exception {
        Process process = run.start(output);
        await(process, output, () -> Files.exists(files.resolve("reached")));
        return process;
    }

    private static void await(Process process, Path output, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive()).as(read(output)).isTrue();
            Thread.onSpinWait();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many lines of the goal's, from the first revision on. */
    private static String printed(Path output, int count) {
        List<String> lines = read(output)
                .lines()
                .map(line -> line.replace("[INFO] ", ""))
                .dropWhile(line -> !line.startsWith("  [1/2]"))
                .limit(count)
                .toList();
        return String.join("\n", lines);
    }

    private static String heads(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version_num FROM retort_version")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
