package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.source.RevisionRequest.Naming;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionWriterTest {

    @TempDir
    private Path directory;

    private SourceProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = new SourceProject(directory.toRealPath());
    }

    @Test
    void theFirstRevisionOfAProject() throws Exception {
        WrittenRevision written = revision("create users");

        assertThat(written.file()).isEqualTo(project.root().resolve("com/example/db/CreateUsers.java"));
        assertThat(written.history().heads()).containsExactly(written.id());
        assertThat(written.file()).hasContent("""
                package com.example.db;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(id = "%s", description = "create users")
                public final class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(written.id()));
        project.compiles().compilesInEclipse();
    }

    @Test
    void oneAfterTheOtherCompilesEachTime() throws Exception {
        RevisionId first = revision("create users").id();
        project.compiles();
        WrittenRevision second = revision("add email");
        project.compiles();
        WrittenRevision third = revision("add email");

        assertThat(second.history().parents(second.id())).containsExactly(first);
        assertThat(second.file()).content().contains("after = CreateUsers.class");
        assertThat(third.file()).hasFileName("AddEmail2.java");
        assertThat(third.file()).content().contains("after = AddEmail.class, description = \"add email\"");
        project.compiles().compilesInEclipse();
    }

    @Test
    void parentsAreNamedAsTheRevisionsBeforeDoIt() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        project.add("AddEmail", "id = \"002\", parent = \"001\"");

        assertThat(revision("add age").file()).content().contains("parent = \"002\"");
        assertThat(write("add city", naming("", "", "", ParentForm.CLASS)).file())
                .content()
                .contains("after = AddAge.class");
        assertThat(revision("add street").file()).content().contains("after = AddCity.class");
        project.compiles();
    }

    @Test
    void aClassThatAnotherPackageCannotNameIsNamedByItsId() throws Exception {
        project.write("src/app/db/CreateUsers.java", """
                package app.db;

                import dev.retort.*;

                @Revision(id = "001")
                class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);

        WrittenRevision written = write("add email", naming("", "", "app.mail", ParentForm.ID));
        assertThat(written.file()).isEqualTo(project.root().resolve("app/mail/AddEmail.java"));
        assertThat(written.file()).content().contains("parent = \"001\"");
        Files.delete(written.file());

        WrittenRevision alike = write("add email", naming("", "", "app.mail"));
        assertThat(alike.file()).content().contains("parent = \"001\"");
        Files.delete(alike.file());

        assertThatThrownBy(() -> write("add email", naming("", "", "app.mail", ParentForm.CLASS)))
                .isInstanceOf(UnnameableParent.class)
                .hasMessage("Revision \"001\" (app.db.CreateUsers) is not public, so that the package app.mail cannot"
                        + " name it. Make the class public, choose its package with -Ddb.package=app.db, or let it be"
                        + " named by its id: -Ddb.parentForm=id");
    }

    @Test
    void aPublicClassOfAnotherPackageIsImported() throws Exception {
        project.add("CreateUsers", "id = \"001\"");

        assertThat(write("add email", naming("", "", "app.mail")).file())
                .content()
                .startsWith("package app.mail;\n\nimport app.db.CreateUsers;\nimport dev.retort.Migration;\n")
                .contains("after = CreateUsers.class");
        project.compiles();
    }

    @Test
    void revisionsOfLibrariesAreNamedByTheirClasses() throws Exception {
        Path library = directory.toRealPath().resolve("library");
        new SourceProject(library)
                .add("CreateUsers", "id = \"001\"")
                .add("AddEmail", "id = \"002\", parent = \"001\"")
                .compiles();
        project.withLibrary(library.resolve("classes"));

        WrittenRevision written = revision("create shop");

        assertThat(written.file()).isEqualTo(project.root().resolve("com/example/db/CreateShop.java"));
        assertThat(written.file()).content().contains("after = AddEmail.class");
        assertThat(written.history().size()).isEqualTo(3);
        project.compiles();
    }

    @Test
    void revisionsOfLibrariesThatCannotBeNamedAreRefused() throws Exception {
        Path library = directory.toRealPath().resolve("library");
        new SourceProject(library).write("src/app/db/CreateUsers.java", """
                package app.db;

                import dev.retort.*;

                @Revision(id = "001")
                class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """).compiles();
        project.withLibrary(library.resolve("classes"));

        assertThatThrownBy(() -> revision("create shop"))
                .isInstanceOf(UnnameableParent.class)
                .hasMessage("Revision \"001\" (app.db.CreateUsers) belongs to another module, and is not public in a"
                        + " package with a name, so that nothing here can name it. Make the class public.");
        assertThatThrownBy(() -> write("create shop", naming("", "", "", ParentForm.ID)))
                .isInstanceOf(UnnameableParent.class)
                .hasMessage(
                        "Revision \"001\" (app.db.CreateUsers) belongs to another module, whose ids the compiler does"
                                + " not know. Let it be named by its class: -Ddb.parentForm=class");
    }

    @Test
    void thePackageWithSettingsIsTheFirst() throws Exception {
        project.write("src/app/migrations/package-info.java", """
                @RevisionSet
                package app.migrations;

                import dev.retort.RevisionSet;
                """);

        assertThat(revision("create users").file())
                .isEqualTo(project.root().resolve("app/migrations/CreateUsers.java"));
        project.compiles();
    }

    @Test
    void theSourceLiesInTheFolderOfItsParent() throws Exception {
        project.withRoot("more").write("more/app/db/CreateUsers.java", """
                package app.db;

                import dev.retort.*;

                @Revision(id = "001")
                public class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);

        assertThat(revision("add email").file())
                .isEqualTo(directory.toRealPath().resolve("more/app/db/AddEmail.java"));
    }

    @Test
    void idAndLabelsHaveToKeepTheRules() throws Exception {
        project.add("CreateUsers", "id = \"001\", labels = \"people\"");

        assertThatThrownBy(() -> write("add email", naming("a-b", "", "")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageStartingWith(
                        "app.db.AddEmail, id: [retort:illegal-id] revision id \"a-b\" contains \"-\"\n");
        assertThatThrownBy(() -> write("add email", naming("001", "", "")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageContaining("[retort:duplicate-id]");
        assertThatThrownBy(() -> write("add email", naming("people", "", ""))).isInstanceOf(InvalidGraph.class);
        assertThatThrownBy(() -> project.writer()
                        .revision(new RevisionRequest(
                                "add email", List.of(), false, List.of("head"), List.of(), Naming.DEFAULT)))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageStartingWith(
                        "app.db.AddEmail, labels: [retort:reserved-label] \"head\" cannot be a label\n");
        assertThat(project.files()).containsExactly("src/app/db/CreateUsers.java");
    }

    @Test
    void namesHaveToBeJava() throws Exception {
        assertThatThrownBy(() -> write("x", naming("", "", "app.new")))
                .isInstanceOf(IllegalName.class)
                .hasMessage("\"app.new\" cannot be the name of a package. It is made of identifiers with dots between,"
                        + " such as app.db: -Ddb.package=app.db");
        for (String name : List.of("class", "../X", "A$B", "app.X", "1st", "_")) {
            assertThatThrownBy(() -> write("x", naming("", name, "")))
                    .isInstanceOf(IllegalName.class)
                    .hasMessage("\"" + name + "\" cannot be the name of a class. It is one word of letters and digits,"
                            + " such as AddEmail: -Ddb.className=AddEmail");
        }
        assertThat(project.files()).isEmpty();
    }

    @Test
    void aNameThatIsAskedForIsNotChanged() throws Exception {
        project.add("CreateUsers", "id = \"001\"");
        String before = Files.readString(project.root().resolve("app/db/CreateUsers.java"));

        assertThat(write("add email", naming("002", "Mail", "")).file()).hasFileName("Mail.java");
        assertThatThrownBy(() -> write("add age", naming("", "CreateUsers", "")))
                .isInstanceOf(FileExists.class)
                .hasMessageStartingWith(project.root().resolve("app/db/CreateUsers.java") + " exists already");
        assertThatThrownBy(() -> write("add age", naming("", "createusers", "")))
                .isInstanceOf(FileExists.class)
                .hasMessageStartingWith(project.root().resolve("app/db/CreateUsers.java") + " exists already");
        assertThat(project.root().resolve("app/db/CreateUsers.java")).hasContent(before);
        project.compiles();
    }

    @Test
    void aMessageOfSeveralLinesBecomesOne() throws Exception {
        assertThat(revision(" add email\r\n\tto \"users\"\u2028 ").file())
                .hasFileName("AddEmailToUsers.java")
                .content()
                .contains("description = \"add email to \\\"users\\\"\")");
        project.compiles();
    }

    @Test
    void withoutAMessageTheIdNamesTheClass() throws Exception {
        WrittenRevision written = write("", naming("001", "", ""));

        assertThat(written.file()).hasFileName("Revision_001.java").content().contains("\n@Revision(id = \"001\")\n");
        project.compiles();
    }

    @Test
    void otherEncodingsCompileToo() throws Exception {
        project.withEncoding(StandardCharsets.ISO_8859_1);

        assertThat(new String(
                        Files.readAllBytes(revision("Stra\u00dfen und \u6dfb").file()), StandardCharsets.ISO_8859_1))
                .contains("description = \"Stra\u00dfen und \\u6dfb\"")
                .contains("class StrassenUnd\\u6dfb ");
        project.compiles();
    }

    private WrittenRevision revision(String message) throws Exception {
        return write(message, Naming.DEFAULT);
    }

    private WrittenRevision write(String message, Naming naming) throws Exception {
        return project.writer().revision(new RevisionRequest(message, List.of(), false, List.of(), List.of(), naming));
    }

    private static Naming naming(String id, String simpleName, String packageName) {
        return new Naming(given(id), given(simpleName), given(packageName), Optional.empty());
    }

    private static Naming naming(String id, String simpleName, String packageName, ParentForm form) {
        return new Naming(given(id), given(simpleName), given(packageName), Optional.of(form));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
