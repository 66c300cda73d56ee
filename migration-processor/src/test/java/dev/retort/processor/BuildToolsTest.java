package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.Compilation.Message;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Build tools compile parts in ways of their own. What remains is always the manifest of a clean build. */
final class BuildToolsTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");
    private static final Source ADD_EMAIL = revision("AddEmail", "id = 'b2', parent = 'a1'");
    private static final Source ADD_AGE = revision("AddAge", "id = 'c3', after = AddEmail.class");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void revisionIsAdded(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL);
        history.save(ADD_AGE).isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void idIsChanged(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL);
        history.save(revision("AddEmail", "id = 'b9', parent = 'a1'")).isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void classIsRenamed(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL, ADD_AGE);
        history.delete(ADD_EMAIL)
                .save(
                        revision("AddAddress", "id = 'b2', parent = 'a1'"),
                        revision("AddAge", "id = 'c3', after = AddAddress.class"))
                .isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void classIsMovedToAnotherPackage(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL);
        Source moved = Source.file(ADD_EMAIL.text().replace("package app.db;", "package app.other;"));
        history.delete(ADD_EMAIL).save(moved).isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void classIsDeletedAndAnotherSaved(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL, ADD_AGE);
        history.delete(ADD_AGE).save(ADD_EMAIL).isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void annotationIsRemovedAndAnotherSaved(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL, ADD_AGE);
        history.save(Source.file("package app.db;\n\npublic class AddAge {}\n"), ADD_EMAIL)
                .isClean();
        history.hasTheManifestOfACleanBuild();
    }

    @ParameterizedTest
    @EnumSource
    void secondHeadIsJoined(BuildTool tool) {
        EditedHistory history = EditedHistory.of(folder, tool, CREATE_USERS, ADD_EMAIL, ADD_AGE);
        Compilation twoHeads = history.save(revision("AddLog", "id = 'c4', parent = 'b2'"));
        assertThat(twoHeads.headlines())
                .containsExactly("[retort:multiple-heads] the revision graph has 2 heads: c3, c4");

        // Nothing of a compilation that fails is kept, so the head has to be compiled again.
        history.save(
                        revision("AddLog", "id = 'c4', parent = 'b2'"),
                        revision("Join", "id = 'd5', parent = {'c3', 'c4'}"))
                .isClean();
        history.hasTheManifestOfACleanBuild();
    }

    /** Gradle calls the processor even then; IntelliJ, like Eclipse, does not. */
    @Test
    void classIsDeletedAndNothingIsCompiled() {
        EditedHistory history = EditedHistory.of(folder, BuildTool.GRADLE, CREATE_USERS, ADD_EMAIL, ADD_AGE);
        history.delete(ADD_AGE).save().isClean();
        history.hasTheManifestOfACleanBuild();
    }

    /** A class that is not compiled has no place that javac could show; the message names it. */
    @Test
    void childOfAChangedIdIsNamed() {
        EditedHistory history = EditedHistory.of(folder, BuildTool.GRADLE, CREATE_USERS, ADD_EMAIL);
        Compilation compilation = history.save(revision("CreateUsers", "id = 'a9'"));
        assertThat(compilation.messages()).containsExactly(new Message(Kind.ERROR, "", -1, -1, """
                        [retort:missing-parent] no revision has the id "a1", named as parent of "b2" (app.db.AddEmail)
                          help: did you mean "a9" (app.db.CreateUsers)?
                          help: a revision of another module is named by its class: after = ItsClass.class"""));
    }
}
