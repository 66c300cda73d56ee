package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    private Path directory;

    private SourceProject project;

    @BeforeEach
    void makeProject() {
        project = new SourceProject(directory);
    }

    @Test
    void aProjectWithoutSourcesHasNoRevisions() throws Exception {
        assertThat(read().graph().size()).isZero();
        assertThat(project.files()).isEmpty();
    }

    @Test
    void severalHeadsAreRead() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.add("AddEmail", "id = \"002\", parent = \"001\"");
        project.add("AddAge", "id = \"003\", after = CreateUsers.class, labels = \"age\", description = \"Age\"");

        SourceHistory history = read();

        assertThat(history.graph().revisions())
                .containsExactly(
                        node("001", "app.db.CreateUsers", List.of(), List.of(), List.of(), ""),
                        node("002", "app.db.AddEmail", List.of("001"), List.of(), List.of(), ""),
                        node("003", "app.db.AddAge", List.of(), List.of("app.db.CreateUsers"), List.of("age"), "Age"));
        assertThat(history.settings().severalHeadsAllowed()).isFalse();
        assertThat(history.ownNewestFirst())
                .extracting(revision -> revision.node().id().value(), KnownRevision::isPublic, KnownRevision::root)
                .contains(tuple("001", true, Optional.of(project.root())))
                .hasSize(3);
    }

    @Test
    void nothingIsWritten() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        List<String> before = project.files();

        read();

        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void constantsAndNestedClassesAreRead() throws Exception {
        project.write("src/app/Ids.java", """
                package app;

                public interface Ids {
                    String USERS = "u" + 1;
                }
                """);
        project.write("src/app/db/All.java", """
                package app.db;

                import dev.retort.*;

                final class All {
                    @Revision(id = app.Ids.USERS)
                    public static final class CreateUsers implements Migration {
                        @Override
                        public void upgrade(Operations op) {}
                    }
                }

                @dev.retort.Revision(id = "u2", after = All.CreateUsers.class)
                class Second implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);

        SourceHistory history = read();

        assertThat(history.graph().revisions())
                .extracting(RevisionNode::className)
                .containsExactly("app.db.All$CreateUsers", "app.db.Second");
        assertThat(history.ownNewestFirst()).extracting(KnownRevision::isPublic).containsExactly(false, false);
    }

    @Test
    void otherSourcesNeedNotCompile() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.write("src/app/Broken.java", "package app; class Broken { this is no Java");
        project.write("src/app/db/Body.java", """
                package app.db;

                import dev.retort.*;
                import app.Generated;

                @Revision(id = "002", parent = "001")
                public class Body extends Generated implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.noSuchVerb(Generated.CONSTANT);
                    }
                }
                """);

        assertThat(read().graph().heads()).containsExactly(new RevisionId("002"));
    }

    @Test
    void syntaxErrorsInRevisionsAreTold() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.write("src/app/db/AddEmail.java", """
                package app.db;

                <<<<<<< HEAD
                @dev.retort.Revision(id = "002", parent = "001")
                """);

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableSources.class)
                .hasMessageStartingWith("The history cannot be read from its sources:\n  "
                        + project.root().resolve("app/db/AddEmail.java") + ":3: ")
                .hasMessageEndingWith(
                        "\nMend this first. Only the annotations of revisions have to be right for it; the rest need not compile.");
    }

    @Test
    void valuesThatTheCompilerCannotMakeOutAreTold() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.add("AddEmail", "id = \"002\", after = CreateUser.class");
        project.write("src/app/db/Other.java", """
                package app.db;

                @dev.retort.Revision(id = "003", parent = "001")
                class Other extends Unknown {}
                """);

        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableSources.class)
                .hasMessage(
                        "The history cannot be read from its sources:\n  "
                                + project.root().resolve("app/db/AddEmail.java")
                                + ":5: cannot find symbol, symbol: class CreateUser"
                                + "\nMend this first. Only the annotations of revisions have to be right for it; the rest need not compile.");
    }

    @Test
    void aHistoryThatIsNoGraphIsRefused() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.add("AddEmail", "id = \"002\", parent = \"003\"");

        assertThatThrownBy(this::read).isInstanceOf(InvalidGraph.class).hasMessage("""
                        app.db.AddEmail, parent: [retort:missing-parent] no revision has the id "003", named as parent of "002" (app.db.AddEmail)
                          help: did you mean "001" (app.db.CreateUsers)?
                          help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void settingsOfThePackageCount() throws Exception {
        project.write("src/app/package-info.java", """
                @RevisionSet(heads = Heads.MANY)
                package app;

                import dev.retort.Heads;
                import dev.retort.RevisionSet;
                """);

        assertThat(read().settings()).isEqualTo(new GraphSettings(true));
        assertThat(read().packagesWithSettings()).containsExactly("app");
    }

    @Test
    void aJavaModuleDoesNotHideTheLibraries() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.write("src/module-info.java", "module app {}");

        assertThat(read().graph().size()).isOne();
    }

    @Test
    void revisionsOfLibrariesAndOfOtherModulesBelongToTheHistory() throws Exception {
        Path library = directory.resolve("library");
        SourceProject other = new SourceProject(library).add("CreateUsers", "id = \"001\"");
        other.compiles();
        project.withLibrary(library.resolve("classes")).withRootOfOther("module/src");
        project.write("module/src/app/shop/CreateShop.java", """
                package app.shop;

                import dev.retort.*;

                @Revision(id = "shop", after = app.db.CreateUsers.class)
                class CreateShop implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);

        SourceHistory history = read();

        assertThat(history.graph().heads()).containsExactly(new RevisionId("shop"));
        assertThat(history.revision(new RevisionId("001")).isPublic()).isTrue();
        assertThat(history.revision(new RevisionId("001")).root()).isEmpty();
        assertThat(history.revision(new RevisionId("shop")).root()).isEmpty();
        assertThat(history.ownNewestFirst()).isEmpty();
    }

    @Test
    void aModuleThatIsBuiltTogetherCountsAsItIsNow() throws Exception {
        Path library = Files.createDirectories(directory.resolve("library/META-INF/retort"));
        Files.writeString(
                library.resolve("revisions"),
                ManifestWriter.write(Manifest.of(
                        new GraphSettings(true),
                        List.of(node("old", "app.db.CreateUsers", List.of(), List.of(), List.of(), "")))));
        project.add("CreateUsers", "id = \"new\"").withLibrary(directory.resolve("library"));

        SourceHistory history = read();

        assertThat(history.graph().heads()).containsExactly(new RevisionId("new"));
        assertThat(history.settings()).isEqualTo(new GraphSettings(true));
    }

    private SourceHistory read() throws Exception {
        return SourceReader.read(project.sources());
    }

    private static RevisionNode node(
            String id,
            String className,
            List<String> parent,
            List<String> after,
            List<String> labels,
            String description) {
        return new RevisionNode(new RevisionId(id), className, parent, after, List.of(), labels, description);
    }
}
