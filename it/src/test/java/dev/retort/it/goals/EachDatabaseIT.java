package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The example goes up and down on each database, with its profiles and the drivers that come with the plugin. */
class EachDatabaseIT {

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.copyOf(Path.of("..", "examples", "users-sessions"), directory);
        project.mvn("process-classes").run().succeeded();
    }

    @OnEachDatabase
    void upAndDown(TestDatabase database) throws Exception {
        leadProfileTo(database);

        MavenResult before = run(database, "current", "head");

        assertThat(Printed.by("current", before)).endsWith("No revision is applied (base). 2 revisions to apply");
        assertThat(tables(database)).isEmpty();

        MavenResult up = run(database, "upgrade-no-fork", "head");

        assertThat(Printed.by("upgrade-no-fork", up))
                .satisfies(lines -> assertThat(lines.get(0)).startsWith(database.kind() + " "))
                .endsWith(
                        "  [1/2]  up    001  Create users and refresh tokens  N ms",
                        "  [2/2]  up    002  Add conversation sessions        N ms",
                        "2 revisions applied in N ms; the database is now at 002 (head)");

        MavenResult down = run(database, "downgrade-no-fork", "base");

        assertThat(Printed.by("downgrade-no-fork", down))
                .endsWith(
                        "  [1/2]  down  002  Add conversation sessions        N ms",
                        "  [2/2]  down  001  Create users and refresh tokens  N ms",
                        "2 revisions undone in N ms; the database is now at base");
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        try (Connection connection = database.open();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    /** SQLite needs no profile; it is what the example works on without one. */
    private static void leadProfileTo(TestDatabase database) throws Exception {
        if (database.kind() != DatabaseKind.SQLITE) {
            String port = database.kind() == DatabaseKind.POSTGRESQL ? "5432" : "3306";
            String url = "jdbc:" + database.kind().lowerCaseName() + "://localhost:" + port + "/app";
            project.replace("pom.xml", url, database.jdbcUrl().replace("&", "&amp;"));
        }
    }

    private static MavenResult run(TestDatabase database, String goal, String target) throws Exception {
        return project.mvn("db:" + goal, "-Ddb.target=" + target)
                .with(
                        database.kind() == DatabaseKind.SQLITE
                                ? "-Ddb.url=" + database.jdbcUrl()
                                : "-P" + database.kind().lowerCaseName())
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password())
                .run()
                .succeeded();
    }
}
