package dev.retort.it.example;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.maven.MavenProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersSessionsIT {
    private static final String FIRST = "src/main/java/app/db/CreateUsersAndRefreshTokens.java";
    private static final String SECOND = "src/main/java/app/db/AddConversationSessions.java";

    @TempDir
    private Path directory;

    private MavenProject example;

    @BeforeEach
    void copy() throws Exception {
        example = MavenProject.copyOf(Path.of("..", "examples", "users-sessions"), directory);
    }

    @Test
    void leadsToTheRecordedSchema() throws Exception {
        example.mvn("db:upgrade").run().succeeded();

        TestDatabase database = new TestDatabase(
                DatabaseKind.SQLITE,
                "jdbc:sqlite:" + directory.resolve("target").resolve("dev.db"),
                "",
                "");
        assertThatCatalogueOf(database)
                .matches(Seed.USERS_SESSIONS.history(DatabaseKind.SQLITE).head());
    }

    @Test
    void aCycleDoesNotCompile() throws Exception {
        example.replace(FIRST, "id = \"001\",", "id = \"001\", parent = \"002\",");

        assertThat(compilerErrors())
                .singleElement()
                .asString()
                .contains("CreateUsersAndRefreshTokens.java:[20,32]")
                .contains("[retort:cycle] revision waits for itself: 001 -> 002 -> 001");
    }

    @Test
    void twoHeadsDoNotCompile() throws Exception {
        example.write(
                SECOND.replace("AddConversationSessions", "AddBilling"),
                example.read(SECOND)
                        .replace("AddConversationSessions", "AddBilling")
                        .replace("\"002\"", "\"003\""));

        assertThat(compilerErrors())
                .singleElement()
                .asString()
                .contains("[retort:multiple-heads] the revision graph has 2 heads: 002, 003");
    }

    @Test
    void aTypoInAParentDoesNotCompile() throws Exception {
        example.replace(SECOND, "parent = \"001\"", "parent = \"01\"");

        assertThat(compilerErrors())
                .singleElement()
                .asString()
                .contains("AddConversationSessions.java:[20,32]")
                .contains("[retort:missing-parent] no revision has the id \"01\"");
    }

    private List<String> compilerErrors() throws Exception {
        return example.mvn("db:upgrade").run().failed().lines("ERROR").stream()
                .filter(line -> line.contains("[retort:"))
                .distinct()
                .toList();
    }
}
