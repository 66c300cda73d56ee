package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says itself is not said again, and nothing follows from what it could not make out. */
final class OtherErrorsTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");

    @TempDir
    Path folder;

    @OnBothCompilers
    void idThatIsAnUnknownConstant(Compiler compiler) {
        saysNothingAbout(
                compiler,
                CREATE_USERS,
                revision("AddEmail", "id = Ids.B2, parent = 'a1'"),
                revision("AddAge", "id = 'c3', parent = 'b2'"));
    }

    @OnBothCompilers
    void parentThatIsAnUnknownConstant(Compiler compiler) {
        saysNothingAbout(compiler, CREATE_USERS, revision("AddEmail", "id = 'b2', parent = {Ids.A1, 'a1'}"));
    }

    @OnBothCompilers
    void parentThatIsAnUnknownClass(Compiler compiler) {
        saysNothingAbout(compiler, CREATE_USERS, revision("AddEmail", "id = 'b2', after = CreateUser.class"));
    }

    @OnBothCompilers
    void parentThatIsNoMigration(Compiler compiler) {
        saysNothingAbout(compiler, CREATE_USERS, revision("AddEmail", "id = 'b2', after = String.class"));
    }

    @OnBothCompilers
    void noId(Compiler compiler) {
        saysNothingAbout(compiler, CREATE_USERS, revision("AddEmail", "parent = 'a1'"));
    }

    @OnBothCompilers
    void valueOfAnotherType(Compiler compiler) {
        saysNothingAbout(compiler, CREATE_USERS, revision("AddEmail", "id = 2, parent = 'a1'"));
    }

    @OnBothCompilers
    void unknownBaseClass(Compiler compiler) {
        saysNothingAbout(compiler, Source.file("""
                        package app.db;

                        @dev.retort.Revision(id = "a1")
                        public class CreateUsers extends Missing {}
                        """));
    }

    @OnBothCompilers
    void unknownInterface(Compiler compiler) {
        saysNothingAbout(compiler, Source.file("""
                        package app.db;

                        @dev.retort.Revision(id = "a1")
                        public class CreateUsers implements Missing {}
                        """));
    }

    @OnBothCompilers
    void mistakeInAMethod(Compiler compiler) {
        saysNothingAbout(compiler, Source.file("""
                        package app.db;

                        @dev.retort.Revision(id = "a1")
                        public class CreateUsers implements dev.retort.Migration {
                            @Override
                            public void upgrade(dev.retort.Operations op) {
                                op.thereIsNoSuchVerb();
                            }
                        }
                        """));
    }

    @OnBothCompilers
    void whatIsWrongBesidesIsStillTold(Compiler compiler) {
        List<String> headlines = Project.in(folder, compiler)
                .compile(CREATE_USERS, revision("AddEmail", "id = 'a1', after = CreateUser.class"))
                .headlines();
        assertThat(headlines.stream().filter(OtherErrorsTest::isOurs))
                .containsExactly(
                        "[retort:duplicate-id] revision id \"a1\" of app.db.CreateUsers is already used by app.db.AddEmail");
    }

    private void saysNothingAbout(Compiler compiler, Source... sources) {
        List<String> headlines = Project.in(folder, compiler).compile(sources).headlines();
        assertThat(headlines).isNotEmpty().noneMatch(OtherErrorsTest::isOurs);
    }

    private static boolean isOurs(String headline) {
        return headline.startsWith("[retort:");
    }
}
