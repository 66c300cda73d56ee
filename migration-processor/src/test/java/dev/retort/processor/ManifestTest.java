package dev.retort.processor;

import static dev.retort.processor.Source.heads;
import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A valid history leaves a manifest. */
final class ManifestTest {

    @TempDir
    Path folder;

    @OnBothCompilers
    void listsEveryRevisionWithAllThatItSays(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler)
                .compile(
                        revision(
                                "CreateUsers", "id = 'a1', description = 'Create users', labels = {'users', 'people'}"),
                        revision("AddEmail", "id = 'b2', parent = 'a1'"),
                        revision("AddAge", "id = 'b3', after = CreateUsers.class, transactional = false"),
                        revision("Join", "id = 'c4', parent = {'b2', 'b3'}"));

        compilation.isClean();
        assertThat(compilation.manifest()).contains(lines("""
                format|1
                revision|app.db.AddAge|b3||app.db.CreateUsers|||
                revision|app.db.AddEmail|b2|a1||||
                revision|app.db.CreateUsers|a1||||users,people|Create users
                revision|app.db.Join|c4|b2,b3||||
                """));
    }

    @OnBothCompilers
    void remembersThatSeveralHeadsAreAllowed(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler)
                .compile(
                        heads("MANY"),
                        revision("CreateLog", "id = 'a1', labels = 'log'"),
                        revision("CreateUsers", "id = 'b2', dependsOn = 'log'"));

        compilation.isClean();
        assertThat(compilation.manifest()).contains(lines("""
                format|1
                heads|many
                revision|app.db.CreateLog|a1||||log|
                revision|app.db.CreateUsers|b2|||log||
                """));
    }

    /** Tabs are hard to see. */
    private static String lines(String text) {
        return text.replace('|', '\t');
    }
}
