package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the Eclipse editor only what was saved is compiled, and a message stays until its own file is compiled again. */
final class EclipseEditorTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");
    private static final Source ADD_EMAIL = revision("AddEmail", "id = 'b2', parent = 'a1'");
    private static final Source ADD_AGE = revision("AddAge", "id = 'b3', parent = 'a1'");
    private static final Source JOIN = revision("Join", "id = 'c4', parent = {'b2', 'b3'}");

    @TempDir
    Path folder;

    @Test
    void severalHeadsAreAWarningBecauseTheRevisionThatJoinsThemIsAnotherFile() {
        Compilation compilation = editor().compile(CREATE_USERS, ADD_EMAIL, ADD_AGE);

        assertThat(compilation.messages()).extracting(Compilation.Message::kind).containsExactly(Kind.WARNING);
        assertThat(compilation.headlines())
                .containsExactly("[retort:multiple-heads] the revision graph has 2 heads: b2, b3");
    }

    @Test
    void wrongHistoryIsRemembered() {
        Project editor = editor();
        Compilation wrong = editor.compile(CREATE_USERS, ADD_EMAIL, ADD_AGE);
        assertThat(wrong.manifest().orElseThrow()).startsWith("format\t1\ncompilation\tfailed\n");

        editor.compile(JOIN)
                .isClean()
                .lists("app.db.AddAge b3", "app.db.AddEmail b2", "app.db.CreateUsers a1", "app.db.Join c4");
    }

    @Test
    void howToGetRidOfAMessageIsSaid() {
        Compilation compilation = editor().compile(revision("AddEmail", "id = 'b2', parent = ^'a1'"));

        compilation.failsWith("""
                [retort:missing-parent] no revision has the id "a1", named as parent of "b2" (app.db.AddEmail)
                  help: a revision of another module is named by its class: after = ItsClass.class
                  help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                """);
    }

    /** Eclipse compiles no more than 2,000 files at once and begins with these as if they were all. */
    @Test
    void firstPartOfALargeProjectIsNotBlamedForWhatFollows() {
        Project editor = editor();
        Compilation first = editor.compile(manyClasses(), ADD_EMAIL).isClean();
        assertThat(first.manifest().orElseThrow()).startsWith("format\t1\ncompilation\tfailed\n");

        editor.compile(CREATE_USERS).isClean().lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    private static Source manyClasses() {
        String classes = IntStream.range(0, 2_000)
                .mapToObj(number -> "class Many" + number + " {}\n")
                .collect(Collectors.joining());
        return Source.file("package app;\n\n" + classes);
    }

    private Project editor() {
        return Project.in(folder, Compiler.JAVAC).withProcessor(ProcessorIn::editor);
    }
}
