package dev.retort.processor;

import static dev.retort.processor.Source.revision;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Members may be constants and expressions, as in any annotation. */
final class ValuesTest {

    private static final Source IDS = Source.file("""
            package app.db;

            final class Ids {
                static final String USERS = "a1";
                static final String PREFIX = "b";
            }
            """);

    @TempDir
    Path folder;

    @OnBothCompilers
    void constantsAreReadAsTheirValues(Compiler compiler) {
        Project.in(folder, compiler)
                .compile(
                        IDS,
                        revision("CreateUsers", "id = Ids.USERS"),
                        revision("AddEmail", "id = Ids.PREFIX + 2, parent = {Ids.USERS}"))
                .isClean()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void errorsAreShownAtTheExpression(Compiler compiler) {
        Project.in(folder, compiler)
                .compile(
                        IDS,
                        revision("CreateUsers", "id = Ids.USERS"),
                        revision("AddEmail", "id = 'b2', parent = Ids^.PREFIX"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "b", named as parent of "b2" (app.db.AddEmail)
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void textBeyondAsciiIsEscapedInMessages(Compiler compiler) {
        Project.in(folder, compiler)
                .compile(revision("CreateUsers", "id = 'a1', parent = ^'größe'"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "gr\\u00f6\\u00dfe", named as parent of "a1" (app.db.CreateUsers)
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }
}
