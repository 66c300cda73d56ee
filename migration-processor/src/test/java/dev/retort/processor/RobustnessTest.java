package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong around it, the processor tells it as an error of the build and never breaks the compiler. */
final class RobustnessTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");
    private static final Source ADD_EMAIL = revision("AddEmail", "id = 'b2', parent = 'a1'");

    @TempDir
    Path folder;

    @OnBothCompilers
    void mistakeInRetortBecomesAnErrorWithAStackTrace(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler)
                .withProcessor(() -> ProcessorIn.failing("getPackageElement"))
                .compile(CREATE_USERS);

        assertThat(compilation.messages()).hasSize(1);
        Compilation.Message message = compilation.messages().get(0);
        assertThat(message.file()).isEqualTo("app/db/CreateUsers.java");
        assertThat(message.text())
                .startsWith(
                        "[retort:defect] Retort's annotation processor failed: java.lang.IllegalStateException: the compiler is confused\n"
                                + "    = at dev.retort.processor.ProcessorIn.failOr(")
                .contains("    = at dev.retort.processor.RevisionProcessor.process(RevisionProcessor.java:")
                .endsWith("\n  help: this is a mistake in Retort; please report it with all of these lines");
        assertThat(compilation.manifest()).isEmpty();
    }

    @OnBothCompilers
    void mistakeIsToldWithoutAPlaceIfEvenThatCannotBeFound(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler)
                .withProcessor(() -> ProcessorIn.failing("getTypeElement"))
                .compile(CREATE_USERS);

        assertThat(compilation.headlines())
                .containsExactly(
                        "[retort:defect] Retort's annotation processor failed: java.lang.IllegalStateException: the compiler is confused");
    }

    @OnBothCompilers
    void manifestThatCannotBeWritten(Compiler compiler) throws IOException {
        Project project = Project.in(folder, compiler);
        Files.writeString(project.classes().resolve("META-INF"), "a file where a folder should be");

        Compilation compilation = project.compile(revision("CreateUsers", "id = ^'a1'"));

        assertThat(compilation.headlines())
                .singleElement()
                .asString()
                .startsWith("[retort:unwritten-manifest] META-INF/retort/revisions cannot be written: ");
    }

    @OnBothCompilers
    void errorOfAnotherProcessorKeepsTheManifestBack(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler)
                .withProcessor(ProcessorIn::besideAFailingOne)
                .compile(CREATE_USERS);
        assertThat(compilation.headlines()).containsExactly("something else is wrong");
        assertThat(compilation.manifest()).isEmpty();
    }

    @OnBothCompilers
    void revisionThatAnotherProcessorWritesBelongsToTheHistory(Compiler compiler) {
        Project.in(folder, compiler)
                .withProcessor(() -> ProcessorIn.besideOneThatWrites(ADD_EMAIL))
                .compile(CREATE_USERS)
                .isClean()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @Test
    void worksBehindProxies() throws IOException {
        Project project = Project.in(folder, Compiler.JAVAC).withProcessor(ProcessorIn::proxies);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean().lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
        Files.delete(project.classes().resolve("META-INF/retort/revisions"));
        project.compileAgain("app/db/AddEmail.java").isClean().lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @Test
    void keepsNothingFromOneCycleToTheNext() {
        Compilation compilation = Project.in(folder, Compiler.JAVAC)
                .withProcessor(ProcessorIn::twoCycles)
                .compile(revision("CreateUsers", "id = 'head'"));
        assertThat(compilation.headlines()).containsExactly("[retort:reserved-id] \"head\" cannot be a revision id");
    }
}
