package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals as a part of builds: bound to a phase, skipped, among several modules, with a driver of the project's own. */
class BuildIT {

    @TempDir
    private Path directory;

    private Path home = Path.of("");

    @BeforeEach
    void resolveLinks() throws Exception {
        home = directory.toRealPath();
    }

    @Test
    void upgradeIsBoundToAPhase() throws Exception {
        MavenProject project =
                projectWithOneRevision().replace("pom.xml", "<artifactId>migration-maven-plugin</artifactId>", """
                        <artifactId>migration-maven-plugin</artifactId>
                                <executions>
                                  <execution>
                                    <phase>process-classes</phase>
                                    <goals>
                                      <goal>upgrade-no-fork</goal>
                                    </goals>
                                    <configuration>
                                      <url>jdbc:sqlite:${project.basedir}/bound.db</url>
                                      <versionTable>applied</versionTable>
                                      <historyTable>log</historyTable>
                                    </configuration>
                                  </execution>
                                </executions>""");

        MavenResult result = project.mvn("process-classes").run().succeeded();

        SqliteFile database = new SqliteFile(home.resolve("bound.db"));
        assertThat(Printed.by("upgrade-no-fork", result))
                .containsExactly(
                        "SQLite 3.54.1 at " + database.url() + " (URL from pom.xml)",
                        "  [1/1]  up    001  CreateUsers  N ms",
                        "1 revision applied in N ms; the database is now at 001 (head)");
        assertThat(database.tables()).containsExactly("applied", "log", "users");
    }

    @Test
    void commandLineWinsOverThePluginsConfiguration() throws Exception {
        MavenProject project =
                projectWithOneRevision().replace("pom.xml", "<artifactId>migration-maven-plugin</artifactId>", """
                        <artifactId>migration-maven-plugin</artifactId>
                                <configuration>
                                  <url>jdbc:sqlite:${project.basedir}/pom.db</url>
                                  <target>base</target>
                                </configuration>""");
        SqliteFile database = new SqliteFile(home.resolve("command-line.db"));

        project.mvn("db:upgrade", "-Ddb.url=" + database.url(), "-Ddb.target=head")
                .run()
                .succeeded();

        assertThat(database.versions()).containsExactly("001");
        assertThat(project.has("pom.db")).isFalse();
    }

    @Test
    void goalCanBeSkipped() throws Exception {
        MavenProject project = projectWithOneRevision();

        MavenResult result = project.mvn("db:upgrade", "-Ddb.skip").run().succeeded();

        assertThat(Printed.by("upgrade", result)).containsExactly("Skipped, because db.skip is set.");
        assertThat(project.has("target/dev.db")).isFalse();
    }

    @Test
    void modulesWithoutRevisionsArePassedOver() throws Exception {
        MavenProject project = MavenProject.fromResources("modules", home);
        RevisionSource.add(
                new MavenProject(home.resolve("db")),
                "CreateUsers",
                "id = \"001\"",
                RevisionSource.createTable("users"));

        MavenResult result = project.mvn("db:upgrade").run().succeeded();

        assertThat(result.lines("INFO"))
                .contains(
                        "Nothing to do: a project of packaging pom has no revisions.",
                        "Nothing to do: web does not use dev.retort:migration-api.");
        assertThat(new SqliteFile(home.resolve("db/target/dev.db")).versions()).containsExactly("001");
        assertThat(project.has("web/target/dev.db")).isFalse();
    }

    @Test
    void driverOfTheProjectWins() throws Exception {
        MavenProject project = projectWithOneRevision()
                .write("src/main/resources/META-INF/services/java.sql.Driver", "app.OwnDriver\n")
                .write("src/main/java/app/OwnDriver.java", """
                        package app;

                        import java.sql.*;
                        import java.util.Properties;
                        import java.util.logging.Logger;

                        public final class OwnDriver implements Driver {
                            public Connection connect(String url, Properties info) throws SQLException {
                                throw new SQLException("the project's own driver was asked");
                            }

                            public boolean acceptsURL(String url) {
                                return url.startsWith("jdbc:sqlite:");
                            }

                            public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
                                return new DriverPropertyInfo[0];
                            }

                            public int getMajorVersion() {
                                return 1;
                            }

                            public int getMinorVersion() {
                                return 0;
                            }

                            public boolean jdbcCompliant() {
                                return false;
                            }

                            public Logger getParentLogger() {
                                return Logger.getGlobal();
                            }
                        }
                        """);

        MavenResult result = project.mvn("db:upgrade").run();

        assertThat(Printed.error(result))
                .startsWith("Cannot connect to jdbc:sqlite:"
                        + home.resolve("target").resolve("dev.db") + ": the project's own driver was asked.\n");
    }

    private MavenProject projectWithOneRevision() throws Exception {
        MavenProject project = MavenProject.fromResources("minimal", home);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        return project;
    }
}
