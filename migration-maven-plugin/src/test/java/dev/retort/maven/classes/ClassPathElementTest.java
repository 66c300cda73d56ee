package dev.retort.maven.classes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.verify.CompiledModule;
import dev.retort.core.verify.CompiledRevision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes tell what they are, without being loaded. */
final class ClassPathElementTest {

    private static final String CREATE_USERS = "app/db/CreateUsers.java";

    @TempDir
    Path folder;

    private CompiledFolder project;

    @BeforeEach
    void makeProject() {
        project = new CompiledFolder(folder);
    }

    @Test
    void everyMemberIsRead() throws Exception {
        project.source("app/db/Ids.java", "package app.db; class Ids { static final String USERS = \"a\" + 1; }")
                .revision(CREATE_USERS, "app.db", "id = Ids.USERS, labels = {'users', 'people'}", "CreateUsers")
                .revision(
                        "app/db/AddAge.java",
                        "app.db",
                        "id = 'b2', after = {CreateUsers.class, Group.Nested.class}, description = 'Größe, \\t Tab'",
                        "AddAge")
                .source("app/db/Group.java", """
                        package app.db;

                        import dev.retort.*;

                        interface Group {
                            @Revision(id = "n", parent = "a1", dependsOn = {"people"}, transactional = false)
                            class Nested implements Migration {
                                public void upgrade(Operations op) {}
                            }
                        }
                        """)
                .compile();

        assertThat(read())
                .isEqualTo(new CompiledModule(
                        "target/classes",
                        Optional.empty(),
                        GraphSettings.DEFAULT,
                        List.of(
                                compiled(new RevisionNode(
                                        new RevisionId("b2"),
                                        "app.db.AddAge",
                                        List.of(),
                                        List.of("app.db.CreateUsers", "app.db.Group$Nested"),
                                        List.of(),
                                        List.of(),
                                        "Größe, \t Tab")),
                                compiled(new RevisionNode(
                                        new RevisionId("a1"),
                                        "app.db.CreateUsers",
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of("users", "people"),
                                        "")),
                                compiled(new RevisionNode(
                                        new RevisionId("n"),
                                        "app.db.Group$Nested",
                                        List.of("a1"),
                                        List.of(),
                                        List.of("people"),
                                        List.of(),
                                        "")))));
    }

    @Test
    void settingsOfAnEnclosingPackageCount() throws Exception {
        project.source("app/package-info.java", "@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY) package app;")
                .revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers")
                .compile();

        assertThat(read().settings()).isEqualTo(new GraphSettings(true));
    }

    @Test
    void settingsOfAnotherPackageDoNotCount() throws Exception {
        project.source(
                        "app/d/package-info.java",
                        "@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY) package app.d;")
                .source(
                        "app/db/package-info.java",
                        "@dev.retort.RevisionSet(heads = dev.retort.Heads.ONE) package app.db;")
                .revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers")
                .compile();

        assertThat(read().settings()).isEqualTo(GraphSettings.DEFAULT);
    }

    @Test
    void classFilesOfANewerJavaAreRead() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers").compile();
        Path file = project.classes().resolve("app/db/CreateUsers.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = 99;
        Files.write(file, bytes);

        assertThat(names()).containsExactly("app.db.CreateUsers");
    }

    @Test
    void whatIsNoUsableClassFileIsPassedOver() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers").compile();
        Path file = project.classes().resolve("app/db/CreateUsers.class");
        Path copy = project.classes().resolve("META-INF/versions/21/app/db/CreateUsers.class");
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, List.of(new String(bytes, 0, 200, StandardCharsets.ISO_8859_1), "Ldev/retort/Revision;"));

        assertThat(names()).isEmpty();
    }

    @Test
    void folderThatIsMissingHoldsNothing() throws IOException {
        assertThat(read())
                .isEqualTo(new CompiledModule("target/classes", Optional.empty(), GraphSettings.DEFAULT, List.of()));
        assertThat(ClassPathElement.other(folder.resolve("missing.jar"), "missing.jar"))
                .isEmpty();
    }

    @Test
    void jarWithAManifestIsRead() throws Exception {
        Path jar = project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers")
                .manifest("format|1\n")
                .compile()
                .jar("library.jar");

        CompiledModule module = ClassPathElement.other(jar, "library.jar").orElseThrow();

        assertThat(module.manifest()).contains("format\t1\n");
        assertThat(module.revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision.node().className()).isEqualTo("app.db.CreateUsers"));
    }

    @Test
    void jarWithoutAManifestIsNotSearched() throws Exception {
        Path jar = project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers")
                .compile()
                .jar("library.jar");

        assertThat(ClassPathElement.other(jar, "library.jar")).isEmpty();
        assertThat(ClassPathElement.other(project.classes(), "other/target/classes"))
                .isPresent();
    }

    @Test
    void folderWithoutRevisionsIsOfNoInterest() throws Exception {
        project.source("app/Main.java", "package app; class Main {}").compile();

        assertThat(ClassPathElement.other(project.classes(), "other/target/classes"))
                .isEmpty();
    }

    @Test
    void deletedSourceIsMissed() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers")
                .revision("app/db/AddAge.java", "app.db", "id = 'b2'", "AddAge")
                .compile();
        Files.delete(project.sources().resolve("app/db/AddAge.java"));

        assertThat(lostSources()).containsExactly("app.db.AddAge: AddAge.java");
    }

    @Test
    void sourceInAnotherFolderOrFileIsFound() throws Exception {
        project.revision("elsewhere/CreateUsers.java", "app . db", "id = 'a1'", "CreateUsers")
                .source("All.java", """
                        /* The package of this file is app.db. */
                        package
                            app.db;

                        import dev.retort.*;

                        @Revision(id = "b2")
                        class AddAge implements Migration {
                            public void upgrade(Operations op) {}
                        }
                        """)
                .compile();

        assertThat(names()).containsExactly("app.db.AddAge", "app.db.CreateUsers");
        assertThat(lostSources()).isEmpty();
    }

    @Test
    void sourceOfTheSameNameInAnotherPackageIsAnother() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers").compile();
        Files.delete(project.sources().resolve(CREATE_USERS));
        project.revision("app/other/CreateUsers.java", "app.other", "id = 'a1'", "CreateUsers")
                .compile();

        assertThat(lostSources()).containsExactly("app.db.CreateUsers: CreateUsers.java");
    }

    @Test
    void classThatDoesNotNameItsSourceIsNotMissed() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers").compile("-g:none");
        Files.delete(project.sources().resolve(CREATE_USERS));

        assertThat(lostSources()).isEmpty();
    }

    @Test
    void projectWithoutSourcesMissesNone() throws Exception {
        project.revision(CREATE_USERS, "app.db", "id = 'a1'", "CreateUsers").compile();
        SourceFiles none = SourceFiles.below(List.of(folder.resolve("no-such-folder")));

        CompiledModule module = ClassPathElement.project(project.classes(), "target/classes", none);

        assertThat(module.revisions())
                .allMatch(revision -> revision.lostSource().isEmpty());
    }

    private CompiledModule read() throws IOException {
        return ClassPathElement.project(
                project.classes(), "target/classes", SourceFiles.below(List.of(project.sources())));
    }

    private List<String> names() throws IOException {
        return read().revisions().stream()
                .map(revision -> revision.node().className())
                .toList();
    }

    private List<String> lostSources() throws IOException {
        return read().revisions().stream()
                .flatMap(revision ->
                        revision.lostSource().map(source -> revision.node().className() + ": " + source).stream())
                .toList();
    }

    private static CompiledRevision compiled(RevisionNode node) {
        return new CompiledRevision(node, Optional.empty());
    }
}
