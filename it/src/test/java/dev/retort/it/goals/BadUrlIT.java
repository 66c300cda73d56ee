package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.maven.MavenProject;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A URL that leads nowhere is told with what to do about it. */
class BadUrlIT {

    private static final String DRIVERS =
            " Tried: org.postgresql.Driver, com.mysql.cj.jdbc.Driver," + " org.mariadb.jdbc.Driver, org.sqlite.JDBC.";

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void noJdbcUrl() throws Exception {
        assertThat(errorFor("postgresql://me:secret99@localhost/app"))
                .isEqualTo("\"postgresql://me:***@localhost/app\" (from -Ddb.url) is no JDBC URL: it has to begin with"
                        + " jdbc:, as in jdbc:postgresql://localhost:5432/app, jdbc:mysql://localhost:3306/app,"
                        + " jdbc:mariadb://localhost:3306/app, jdbc:sqlite:app.db.");
    }

    @Test
    void misspeltDatabase() throws Exception {
        assertThat(errorFor("jdbc:postgres://localhost/app?password=secret99"))
                .isEqualTo("No JDBC driver accepts the URL \"jdbc:postgres://localhost/app?password=***\" (from"
                        + " -Ddb.url). Did you mean jdbc:postgresql:? Retort speaks to PostgreSQL, MySQL, MariaDB and"
                        + " SQLite, with URLs such as jdbc:postgresql://localhost:5432/app,"
                        + " jdbc:mysql://localhost:3306/app, jdbc:mariadb://localhost:3306/app, jdbc:sqlite:app.db. For"
                        + " another driver to one of them, add it to the dependencies of the project (scope runtime) or"
                        + " of the plugin." + DRIVERS);
    }

    @Test
    void missingDriver() throws Exception {
        assertThat(errorFor("jdbc:h2:mem:app"))
                .isEqualTo("No JDBC driver accepts the URL \"jdbc:h2:mem:app\" (from -Ddb.url). Retort speaks"
                        + " to PostgreSQL, MySQL, MariaDB and SQLite, with URLs such as"
                        + " jdbc:postgresql://localhost:5432/app, jdbc:mysql://localhost:3306/app,"
                        + " jdbc:mariadb://localhost:3306/app, jdbc:sqlite:app.db. For another driver to one of them, add"
                        + " it to the dependencies of the project (scope runtime) or of the plugin." + DRIVERS);
    }

    @Test
    void nobodyListens() throws Exception {
        assertThat(errorFor("jdbc:postgresql://localhost:1/app?password=secret99"))
                .isEqualTo("""
                        Cannot connect to jdbc:postgresql://localhost:1/app?password=***: Connection to localhost:1 refused. \
                        Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
                        Check host and port, and that the server is running. The URL is from -Ddb.url. All ways to give them: \
                        mvn db:help -Ddetail""");
    }

    /** The operating system accepts the connection, and then nobody says a word. */
    @Test
    void serverThatDoesNotAnswerIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "jdbc:postgresql://localhost:" + silent.getLocalPort() + "/app";

            assertThat(errorFor(url))
                    .isEqualTo("Cannot connect to " + url + ": Connection attempt timed out.\n"
                            + "Check host and port, and that the server is running. The URL is from -Ddb.url. All ways to give"
                            + " them: mvn db:help -Ddetail");
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void databaseThatDoesNotExist(TestDatabase database) throws Exception {
        String url = database.jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");

        String error = Printed.error(project.mvn("db:upgrade-no-fork", "-Ddb.url=" + url)
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password())
                .run());

        assertThat(error)
                .isEqualTo("Cannot connect to " + url + " as \"" + database.user()
                        + "\": FATAL: database \"nowhere\" does not exist.\n"
                        + "Check the name of the database, which has to exist. The URL is from -Ddb.url, the user from"
                        + " DB_USER, the password from DB_PASSWORD. All ways to give them: mvn db:help -Ddetail");
    }

    private static String errorFor(String url) throws Exception {
        return Printed.error(
                project.mvn("db:upgrade-no-fork", "-Ddb.url=" + url).run());
    }
}
