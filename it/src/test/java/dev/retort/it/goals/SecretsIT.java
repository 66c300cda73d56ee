package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.Secrets;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and tokens never get out, whatever fails. */
class SecretsIT {
    private static final String IN_URL = "hush-Hush-4711";
    private static final String IN_STATEMENT = "s3cret-99";

    @TempDir
    private Path directory;

    /** Wrong password, unknown host, a parameter that makes no sense: the drivers repeat parts of the URL. */
    @OnEachDatabase
    void exceptionsOfDrivers(TestDatabase database) {
        List<String> told = new ArrayList<>();
        for (String url : wrongUrls(database)) {
            try (Connection connection = DriverManager.getConnection(url)) {
                // Some drivers overlook what they do not know.
                assertThat(connection.isClosed()).isFalse();
            } catch (SQLException refused) {
                StringWriter trace = new StringWriter();
                refused.printStackTrace(new PrintWriter(trace));
                told.add(Secrets.none().alsoIn(url).mask(url + trace));
            }
        }
        assertThat(told).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(IN_URL));
    }

    private static List<String> wrongUrls(TestDatabase database) {
        if (database.kind() == DatabaseKind.SQLITE) {
            return List.of(
                    "jdbc:sqlite:/nowhere/at/all.db?password=" + IN_URL,
                    "jdbc:sqlite::memory:?journal_mode=" + "?token=" + IN_URL,
                    "jdbc:sqlite:file:/nowhere/at/all.db?mode=ro&key_password=" + IN_URL);
        }
        String url = database.jdbcUrl();
        String server = url.substring(0, url.indexOf("//") + 2);
        String rest = url.substring(server.length());
        String more = url.contains("?") ? "&" : "?";
        return List.of(
                url + more + "user=somebody&password=" + IN_URL,
                server + "no.such.host.invalid:1/app?user=somebody&password=" + IN_URL,
                server + "somebody:" + IN_URL + "@no.such.host.invalid:1/app",
                url + more + "user=somebody&password=" + IN_URL + "&connectTimeout=" + "soon&sslMode=odd&sslmode=odd",
                server + "somebody:" + IN_URL + "@" + rest,
                url + more + "user=a&trustStorePassword=" + IN_URL + "&sslpassword=" + IN_URL + "&access_token="
                        + IN_URL + "&token=" + IN_URL);
    }

    /** With -X other plugins than ours print all variables of the environment. */
    private static String withoutEnvironment(MavenResult result) {
        return result.output()
                .lines()
                .filter(line -> !line.startsWith("[DEBUG] env."))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void statementsOfFailedRunsWithAllThatMavenPrints() throws Exception {
        MavenProject project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(
                project,
                "CreateBob",
                "id = \"001\"",
                "op.sql(\"CREATE USER bob IDENTIFIED BY '" + IN_STATEMENT + "'\");");
        SqliteFile database = new SqliteFile(directory.resolve("app.db"));

        MavenResult failed = project.mvn("process-classes", "db:plan", "db:upgrade-no-fork", "-e", "-X")
                .environment("DB_URL", database.url() + "?password=" + IN_URL)
                .run()
                .failed();
        MavenResult script = project.mvn(
                        "db:upgrade-no-fork", "-Ddb.sql=true", "-Ddb.dialect=mysql", "-Ddb.outputFile=target/up.sql")
                .run();

        assertThat(withoutEnvironment(failed))
                .doesNotContain(IN_STATEMENT, IN_URL)
                .contains("CREATE USER bob IDENTIFIED BY '***'");
        assertThat(database.query("SELECT failure FROM retort_history"))
                .allSatisfy(failure ->
                        assertThat(failure).contains("IDENTIFIED BY '***'").doesNotContain(IN_STATEMENT));
        assertThat(script.output()).doesNotContain(IN_STATEMENT);
        OperationsChapter.shows(
                "secret-in-statement",
                database.query("SELECT failure FROM retort_history").get(0));
        assertThat(Files.readString(directory.resolve("target/up.sql")))
                .contains("IDENTIFIED BY '" + IN_STATEMENT + "'");
    }
}
