package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project grows by {@code db:revision} alone, but for what its revisions do. */
class NewRevisionIT {

    private static final String FOLDER = "src/main/java/minimal/db/";

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory.toRealPath());
    }

    @Test
    void aHistoryFromItsFirstRevisionToSeveralHeads() throws Exception {
        assertThat(Printed.by("revision", revision("create users", "-Ddb.revisionId=001")))
                .containsExactly("Wrote " + FOLDER + "CreateUsers.java", "  001  create users  (base)");
        assertThat(project.read(FOLDER + "CreateUsers.java")).isEqualTo("""
                package minimal.db;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(id = "001", description = "create users")
                public final class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);
        project.replace(FOLDER + "CreateUsers.java", "{}", "{ op.sql(\"create table users (id integer)\"); }");

        JsonObject written = json(revision("add e-mail to users", "-q", "-Ddb.output=json"));
        String second = written.getAsJsonObject("revision").get("id").getAsString();
        assertThat(second).matches("[0-9a-f]{12}");
        assertThat(written.get("file").getAsString()).isEqualTo(FOLDER + "AddEMailToUsers.java");
        assertThat(written.getAsJsonObject("revision").get("parents").toString())
                .isEqualTo("[\"001\"]");
        assertThat(written.get("heads").toString()).isEqualTo("[\"" + second + "\"]");
        assertThat(project.read(FOLDER + "AddEMailToUsers.java"))
                .contains("@Revision(id = \"" + second
                        + "\", after = CreateUsers.class, description = \"add e-mail to users\")\n");

        assertThat(Printed.error(fail("add tags", "-Ddb.head=001", "-Ddb.splice")))
                .startsWith("The new revision would be another head beside " + second + ", and a project");
        project.write("src/main/java/minimal/db/package-info.java", """
                @RevisionSet(heads = Heads.MANY)
                package minimal.db;

                import dev.retort.Heads;
                import dev.retort.RevisionSet;
                """);
        assertThat(Printed.by(
                        "revision",
                        revision(
                                "add tags",
                                "-Ddb.head=001",
                                "-Ddb.splice",
                                "-Ddb.branchLabel=tags",
                                "-Ddb.revisionId=tag_1")))
                .containsExactly("Wrote " + FOLDER + "AddTags.java", "  tag_1  add tags  (after 001, label tags)");
        revision("create invoices", "-Ddb.head=base", "-Ddb.dependsOn=tags", "-Ddb.package=minimal.billing");
        assertThat(project.read("src/main/java/minimal/billing/CreateInvoices.java"))
                .contains("dependsOn = \"tags\", description = \"create invoices\")\n");

        assertThat(Printed.error(fail("go on")))
                .startsWith("The history has 3 heads, and the new revision can follow any of them: ");
        assertThat(Printed.by("revision", revision("go on", "-Ddb.head=tags@head", "-Ddb.revisionId=tag_2")))
                .containsExactly("Wrote " + FOLDER + "GoOn.java", "  tag_2  go on  (after tag_1)");
        assertThat(Printed.error(fail("again", "-Ddb.head=tag_2", "-Ddb.className=GoOn")))
                .isEqualTo(directory.toRealPath().resolve(FOLDER + "GoOn.java")
                        + " exists already and is not written over. Choose another name with -Ddb.className.");

        assertThat(project.mvn("db:upgrade", "-Ddb.target=heads", "-Dmaven.compiler.compilerArgument=-Xlint:all")
                        .run()
                        .succeeded()
                        .lines("INFO"))
                .anyMatch(line -> line.startsWith("5 revisions applied in "));
        assertThat(new SqliteFile(directory.toRealPath().resolve("target/dev.db")).tables())
                .contains("users");
    }

    @Test
    void mistakesAreTold() throws Exception {
        assertThat(Printed.error(project.mvn("db:merge").run()))
                .isEqualTo("There is nothing to merge: the project has no revisions yet. Write the first one:"
                        + " mvn db:revision");
        assertThat(Printed.error(fail("x", "-Ddb.parentForm=name")))
                .isEqualTo(
                        "db.parentForm has to be id (parent = \"3f2a81c09d4e\") or class (after = CreateUsers.class),"
                                + " and is \"name\".");
        assertThat(Printed.error(fail("x", "-Ddb.revisionId=a-b")))
                .startsWith("minimal.db.X, id: [retort:illegal-id] revision id \"a-b\" contains \"-\"");
        project.replace("pom.xml", "<artifactId>migration-api</artifactId>", "<artifactId>migration-core</artifactId>");
        revision("the API comes with another library");
        project.replace("pom.xml", "Encoding>UTF-8<", "Encoding>UTF-88<");
        assertThat(Printed.error(fail("x")))
                .isEqualTo(
                        "The property project.build.sourceEncoding is \"UTF-88\", an encoding that this Java does not"
                                + " know. Say UTF-8, for example.");
        project.replace("pom.xml", "<artifactId>migration-core</artifactId>", "<artifactId>gone</artifactId>");
        assertThat(Printed.error(fail("x"))).startsWith("The libraries of the project cannot be found: ");
    }

    private MavenResult revision(String message, String... options) throws Exception {
        return project.mvn("db:revision", "-Ddb.message=" + message)
                .with(options)
                .run()
                .succeeded();
    }

    private MavenResult fail(String message, String... options) throws Exception {
        return project.mvn("db:revision", "-Ddb.message=" + message)
                .with(options)
                .run();
    }

    private static JsonObject json(MavenResult result) {
        return JsonParser.parseString(result.output()).getAsJsonObject();
    }
}
