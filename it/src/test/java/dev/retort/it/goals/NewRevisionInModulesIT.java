package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among several modules one gets the new revision, and none of them has to be compiled or installed for it. */
class NewRevisionInModulesIT {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = MavenProject.fromResources("modules", directory.toRealPath());
    }

    @Test
    void theOnlyModuleThatCanHaveRevisionsGetsIt() throws Exception {
        MavenResult result = project.mvn("db:revision", "-Ddb.message=create users", "-Ddb.revisionId=001")
                .run()
                .succeeded();

        assertThat(result.lines("INFO"))
                .contains(
                        "Nothing to do: a project of packaging pom has no revisions.",
                        "Wrote src/main/java/modules/db/CreateUsers.java",
                        "Nothing to do: the revisions are not in web.");
        assertThat(project.has("db/src/main/java/modules/db/CreateUsers.java")).isTrue();
        assertThat(project.has("db/target")).isFalse();
    }

    /**
     * <pre>
     * db:  001 ---+--- 002
     *             |
     * web:        +--- 003
     * </pre>
     */
    @Test
    void headsOfTwoModulesAreJoined() throws Exception {
        MavenProject db = new MavenProject(project.directory().resolve("db"));
        MavenProject web = new MavenProject(project.directory().resolve("web"));
        web.replace("pom.xml", "<artifactId>web</artifactId>", """
                <artifactId>web</artifactId>
                  <dependencies>
                    <dependency>
                      <groupId>modules</groupId>
                      <artifactId>db</artifactId>
                      <version>1</version>
                    </dependency>
                  </dependencies>""");
        RevisionSource.add(db, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(db, "AddEmail", "id = \"002\", parent = \"001\"", RevisionSource.createTable("mails"));
        RevisionSource.add(
                web, "AddPages", "id = \"003\", after = CreateUsers.class", RevisionSource.createTable("pages"));

        assertThat(Printed.error(project.mvn("db:merge").run()))
                .isEqualTo(
                        "Several modules have revisions: db, web. Say which of them the new one belongs to: mvn -pl :web");
        project.mvn("-pl", ":web", "db:merge", "-Ddb.revisionId=004").run().succeeded();

        assertThat(web.read("src/main/java/app/MergeAddEmailAndAddPages.java"))
                .contains("    after = {AddEmail.class, AddPages.class},\n");
        assertThat(project.mvn(
                                "db:upgrade",
                                "-Ddb.url=jdbc:sqlite:" + project.directory().resolve("app.db"))
                        .run()
                        .succeeded()
                        .lines("INFO"))
                .anyMatch(line -> line.endsWith("the database is now at 004 (head)"));
    }
}
