package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.run.DialectDetection;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A goal that finds another run at work says whom it waits for, and what itself is. */
class WaitingRunIT {

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "NameSessions", "id = \"001\"", """
                op.sql("CREATE TABLE seen (name VARCHAR(99))");
                        op.on(dev.retort.schema.Dialect.POSTGRESQL, pg -> pg.sql(
                                "INSERT INTO seen SELECT current_setting('application_name')"));""");
        project.mvn("process-classes").run().succeeded();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void holderIsNamedOnPostgresql(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                RunLock.Held ignored = lock(connection)) {
            statement.execute("SET application_name = 'retort upgrade'");
            MavenResult result = run(database).failed();

            String user = "user " + database.user();
            OperationsChapter.shows("waiting-for-lock", waitingLine(result).replace(user, "user app"));
            OperationsChapter.shows("lock-timeout", Printed.error(result).replace(user, "user app"));
        }
        run(database).succeeded();
        assertThat(seen(database)).isEqualTo("retort upgrade-no-fork");
    }

    @OnDatabase(DatabaseKind.MYSQL)
    void holderIsNamedOnMysql(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                RunLock.Held ignored = lock(connection)) {
            assertThat(waitingLine(run(database).failed()))
                    .matches("Waiting for another run to end \\(0 s of 1 s\\): session [0-9]+ of " + database.user()
                            + "@[^ ]+, which has been idle for [0-9]+ s");
        }
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void writerIsWaitedForOnSqlite(TestDatabase database) throws Exception {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThat(waitingLine(run(database).failed())).startsWith("Waiting for another run to end (0 s of 1 s): ");
        }
    }

    private static RunLock.Held lock(Connection connection) throws SQLException {
        DatabaseDialect dialect = DialectDetection.of(connection);
        return dialect.lock().acquire(connection, "retort_version", LockWait.silent(Duration.ZERO));
    }

    private static MavenResult run(TestDatabase database) throws Exception {
        return project.mvn("db:upgrade-no-fork", "-Ddb.lockTimeout=1", "-Ddb.url=" + database.jdbcUrl())
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password())
                .run();
    }

    private static String waitingLine(MavenResult result) {
        return result.lines("INFO").stream()
                .filter(line -> line.startsWith("Waiting "))
                .findFirst()
                .orElseThrow();
    }

    private static String seen(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM seen")) {
            row.next();
            return row.getString(1);
        }
    }
}
