package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import dev.retort.it.maven.MavenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Where a goal gets user and password from, and that nobody else gets to see the password. */
class SettingsIT {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory.resolve("project"));
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        project.mvn("process-classes").run().succeeded();
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void environmentNamesEverything(TestDatabase database) throws Exception {
        MavenResult result = project.mvn("db:current")
                .environment("DB_URL", database.jdbcUrl())
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password())
                .run()
                .succeeded();

        assertThat(Printed.by("current", result).get(0))
                .endsWith(" at " + database.jdbcUrl() + " as " + database.user() + " (URL from DB_URL)");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void passwordStaysOutOfTheOutputHoweverMuchIsAskedFor(TestDatabase database) throws Exception {
        MavenResult fromEnvironment = project.mvn("-X", "db:upgrade-no-fork", "-Ddb.url=" + database.jdbcUrl())
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", database.password())
                .run()
                .succeeded();
        MavenResult fromCommandLine = project.mvn(
                        "-X",
                        "db:current",
                        "-Ddb.url=" + database.jdbcUrl(),
                        "-Ddb.user=" + database.user(),
                        "-Ddb.password=" + database.password())
                .run()
                .succeeded();

        assertThat(fromEnvironment.output()).doesNotContain(database.password());
        assertThat(Printed.by("current", fromCommandLine)).noneMatch(line -> line.contains(database.password()));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void wrongPasswordIsToldAndHidden(TestDatabase database) throws Exception {
        String separator = database.jdbcUrl().contains("?") ? "&" : "?";
        String wrongUrl = database.jdbcUrl() + separator + "password=wrong-in-url";
        MavenRun run = project.mvn("db:upgrade-no-fork", "-Ddb.url=" + wrongUrl)
                .environment("DB_USER", database.user())
                .environment("DB_PASSWORD", "wrong-password");

        MavenResult brief = run.run().failed();
        MavenResult detailed = run.with("-X").run().failed();

        assertThat(Printed.error(brief))
                .isEqualTo(
                        "Cannot connect to " + database.jdbcUrl() + separator + "password=*** as \"" + database.user()
                                + "\": FATAL: password authentication failed for user \"" + database.user() + "\".\n"
                                + "Check the user and the password. The URL is from -Ddb.url, the user from DB_USER, the password"
                                + " from DB_PASSWORD. All ways to give them: mvn db:help -Ddetail");
        assertThat(brief.output() + detailed.output()).doesNotContain("wrong-in-url", "wrong-password");
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void encryptedPasswordOfAServerIsDecrypted(TestDatabase database) throws Exception {
        Path security = directory.resolve("settings-security.xml");
        String master = encrypt("--encrypt-master-password", "master key", security);
        Files.writeString(security, "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        Path settings = settings(database.user(), encrypt("--encrypt-password", database.password(), security));

        MavenResult result = project.mvn(
                        "-X",
                        "db:upgrade",
                        "-Dsettings.security=" + security,
                        "-Ddb.serverId=app",
                        "-Ddb.url=" + database.jdbcUrl())
                .settings(settings)
                .run()
                .succeeded();

        assertThat(Printed.by("upgrade", result))
                .endsWith(
                        "  [1/1]  up    001  CreateUsers  N ms",
                        "1 revision applied in N ms; the database is now at 001 (head)");
        assertThat(result.output()).doesNotContain(database.password());
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void passwordThatCannotBeDecryptedIsTold(TestDatabase database) throws Exception {
        Path settings = settings("me", "{COQLCE6DU6GtcS5P=}");

        Path missing = directory.resolve("missing.xml");

        MavenResult result = project.mvn(
                        "db:upgrade-no-fork",
                        "-Dsettings.security=" + missing,
                        "-Ddb.serverId=app",
                        "-Ddb.url=" + database.jdbcUrl())
                .settings(settings)
                .run()
                .failed();

        assertThat(Printed.error(result))
                .isEqualTo(
                        "The password of the server \"app\" in settings.xml cannot be decrypted: " + missing
                                + " (No such file or directory). Maven keeps the master password in ~/.m2/settings-security.xml"
                                + " (mvn --encrypt-master-password); encrypt the password with it again: mvn --encrypt-password");
    }

    @OnDatabase(DatabaseKind.SQLITE)
    void serverThatIsNotInTheSettingsIsTold(TestDatabase database) throws Exception {
        MavenResult result = project.mvn("db:upgrade-no-fork", "-Ddb.serverId=ap", "-Ddb.url=" + database.jdbcUrl())
                .settings(settings("me", "mine"))
                .run()
                .failed();

        assertThat(Printed.error(result))
                .isEqualTo("settings.xml has no server with the id \"ap\", which -Ddb.serverId names; it has app. Add a"
                        + " <server> with this id, or give db.user and db.password.");
    }

    private Path settings(String user, String password) throws Exception {
        return Files.writeString(directory.resolve("settings.xml"), """
                <settings>
                  <servers>
                    <server>
                      <id>app</id>
                      <username>%s</username>
                      <password>%s</password>
                    </server>
                  </servers>
                </settings>
                """.formatted(user, password));
    }

    private String encrypt(String option, String password, Path security) throws Exception {
        String output = project.mvn(option, password, "-Dsettings.security=" + security)
                .run()
                .succeeded()
                .output();
        Matcher encrypted = Pattern.compile("\\{[^}]+}").matcher(output);
        assertThat(encrypted.find()).isTrue();
        return encrypted.group();
    }
}
