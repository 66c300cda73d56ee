package dev.retort.processor;

import static dev.retort.processor.Source.heads;
import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools compile only what has changed; the history is checked as a whole all the same. */
final class IncrementalTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");
    private static final Source ADD_EMAIL = revision("AddEmail", "id = 'b2', parent = 'a1'");
    private static final Source ADD_AGE = revision("AddAge", "id = 'c3', parent = 'b2'");

    @TempDir
    Path folder;

    @OnBothCompilers
    void oneIsAdded(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.compile(ADD_AGE).isClean().lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void oneIsChanged(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.compile(revision("AddEmail", "id = 'b3', parent = 'a1'"))
                .isClean()
                .lists("app.db.AddEmail b3", "app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void oneIsRenamed(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.delete("app/db/AddEmail.java");
        project.compile(revision("AddAddress", "id = 'b2', parent = 'a1'"))
                .isClean()
                .lists("app.db.AddAddress b2", "app.db.CreateUsers a1");
    }

    /** Maven does so if it is told to compile only what is stale, and tells javac where the sources lie. */
    @Test
    void oneIsRenamedAndItsClassStays() {
        Project project = Project.in(folder, Compiler.JAVAC).withSourcePath();
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.deleteSource("app/db/AddEmail.java");
        project.compile(revision("AddAddress", "id = 'b2', parent = 'a1'"))
                .isClean()
                .lists("app.db.AddAddress b2", "app.db.CreateUsers a1");
    }

    @Test
    void oneIsMovedToAnotherPackageAndItsClassStays() {
        Project project = Project.in(folder, Compiler.JAVAC).withSourcePath();
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.deleteSource("app/db/AddEmail.java");
        project.compile(inPackage("app.other", ADD_EMAIL))
                .isClean()
                .lists("app.db.CreateUsers a1", "app.other.AddEmail b2");
    }

    /** A class beside another one in a file of that one's name is not lost. */
    @Test
    void classWhoseSourceHasAnotherNameKeepsItsId() {
        Project project = Project.in(folder, Compiler.JAVAC).withSourcePath();
        Source together = Source.file(CREATE_USERS.text()
                + "@Revision(id = \"b2\", parent = \"a1\")\n"
                + "final class AddEmail implements Migration {\n    public void upgrade(Operations op) {}\n}\n");
        project.compile(together).isClean();
        project.compile(revision("AddAddress", "id = ^'b2', parent = 'a1'")).failsWith("""
                        [retort:duplicate-id] revision id "b2" of app.db.AddEmail is already used by app.db.AddAddress
                            = this is about app.db.AddEmail, which was not compiled this time
                          help: give one of them a new id, for example "a3b3ac30697f"
                          help: if you have renamed or deleted one of the classes, run a clean build
                        """);
    }

    @OnBothCompilers
    void oneIsDeletedAndAnotherCompiled(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.delete("app/db/AddEmail.java");
        project.compileAgain("app/db/CreateUsers.java").isClean().lists("app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void oneIsARevisionNoLonger(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        Source withoutAnnotation = Source.file("package app.db;\n\npublic class AddEmail {}\n");
        project.compile(withoutAnnotation, CREATE_USERS).isClean().lists("app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void deletedParentIsMissedByItsChild(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL, ADD_AGE).isClean();
        project.delete("app/db/AddEmail.java");
        project.compile(revision("AddAge", "id = 'c3', parent = ^'b2'")).failsWith("""
                        [retort:missing-parent] no revision has the id "b2", named as parent of "c3" (app.db.AddAge)
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void faultInAFileThatIsNotCompiledIsShownOnOneThatIs(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.compile(revision("CreateUsers", "id = ^'a2'")).failsWith("""
                        [retort:missing-parent] no revision has the id "a1", named as parent of "b2" (app.db.AddEmail)
                            = this is about app.db.AddEmail, which was not compiled this time
                          help: did you mean "a2" (app.db.CreateUsers)?
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void secondHeadIsSeenThoughTheFirstIsNotCompiled(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        project.compile(revision("AddAge", "id = 'b3', parent = ^'a1'")).failsWith("""
                        [retort:multiple-heads] the revision graph has 2 heads: b2, b3
                            = head "b2" (app.db.AddEmail)
                            = head "b3" (app.db.AddAge)
                            = they part at a1
                          help: to put them in a row, let "b3" (app.db.AddAge) come after "b2": parent = "b2"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "9326028b6f39", parent = {"b2", "b3"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                        """);
    }

    @OnBothCompilers
    void duplicateOfAClassThatIsNotCompiledIsShownOnTheOneThatIs(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS).isClean();
        project.compile(revision("AddEmail", "id = ^'a1'")).failsWith("""
                        [retort:duplicate-id] revision id "a1" of app.db.CreateUsers is already used by app.db.AddEmail
                            = this is about app.db.CreateUsers, which was not compiled this time
                          help: give one of them a new id, for example "7ea9499c73e2"
                          help: if you have renamed or deleted one of the classes, run a clean build
                        """);
    }

    @OnBothCompilers
    void settingsOfAPackageThatIsNotCompiledStillCount(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(heads("MANY"), CREATE_USERS).isClean();
        project.compile(revision("CreateLog", "id = 'b2'"))
                .isClean()
                .lists("app.db.CreateLog b2", "app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void settingsOfAnEnclosingPackageCount(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        Source settings = Source.file("@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)\npackage app;\n");
        project.compile(settings, CREATE_USERS).isClean();
        project.compile(revision("CreateLog", "id = 'b2'"))
                .isClean()
                .lists("app.db.CreateLog b2", "app.db.CreateUsers a1");
    }

    /** Otherwise the answer would depend on what is compiled. */
    @OnBothCompilers
    void settingsOfAPackageBesideTheRevisionsDoNotCount(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        Source settings =
                Source.file("@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)\npackage app.settings;\n");
        Compilation compilation = project.compile(settings, CREATE_USERS, ADD_EMAIL);
        compilation.isClean();
        assertThat(compilation.manifest())
                .isEqualTo(project.compileAgain("app/db/AddEmail.java").manifest());
        assertThat(compilation.manifest().orElseThrow()).doesNotContain("heads");
    }

    @OnBothCompilers
    void moduleWithoutRevisionsHasItsSettingsAnywhere(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        Source settings =
                Source.file("@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)\npackage app.settings;\n");
        assertThat(project.compile(settings).isClean().manifest()).contains("format\t1\nheads\tmany\n");
    }

    @Test
    void settingsAlone() {
        Project project = Project.in(folder, Compiler.JAVAC);
        project.compile(heads("MANY"), CREATE_USERS, revision("CreateLog", "id = 'b2'"))
                .isClean();
        Source one = Source.file("@dev.retort.RevisionSet\n^package app.db;\n");
        project.compile(one).failsWith("""
                        [retort:multiple-heads] the revision graph has 2 heads: a1, b2
                            = head "a1" (app.db.CreateUsers)
                            = head "b2" (app.db.CreateLog)
                            = they have no revision in common
                            = this is about app.db.CreateLog, which was not compiled this time
                          help: to put them in a row, let "b2" (app.db.CreateLog) come after "a1": parent = "a1"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "463c21bcf0b5", parent = {"a1", "b2"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                        """);
    }

    @OnBothCompilers
    void nestedClassesAndDollarSignsAreFoundAgain(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        Source group = Source.file("""
                package app.db;

                import dev.retort.*;

                public class Old$Group {
                    @Revision(id = "a1")
                    public static class CreateUsers implements Migration {
                        @Override
                        public void upgrade(Operations op) {}
                    }
                }
                """);
        project.compile(group, revision("Add$Email", "id = 'b2', parent = 'a1'"))
                .isClean();
        project.compile(revision("AddAge", "id = 'c3', parent = 'b2'"))
                .isClean()
                .lists("app.db.Add$Email b2", "app.db.AddAge c3", "app.db.Old$Group$CreateUsers a1");
    }

    /** Gradle deletes the manifest and hands over what it does not compile as names of classes. */
    @Test
    void restOfTheHistoryIsGivenAsClassNames() throws IOException {
        Project project = Project.in(folder, Compiler.JAVAC);
        project.compile(CREATE_USERS, inPackage("app.other", ADD_EMAIL)).isClean();
        Files.delete(project.classes().resolve("META-INF/retort/revisions"));
        project.compileWithClasses(List.of("app.db.CreateUsers", "app.other.AddEmail"), ADD_AGE)
                .isClean()
                .lists("app.db.AddAge c3", "app.db.CreateUsers a1", "app.other.AddEmail b2");
    }

    private static Source inPackage(String name, Source source) {
        return Source.file(source.text().replace("package app.db;", "package " + name + ";"));
    }

    @OnBothCompilers
    void lostManifestIsMadeAgainFromClassesOfAllPackages(Compiler compiler) throws IOException {
        Project project = Project.in(folder, compiler);
        Source nested = Source.file("""
                package app.other;

                import dev.retort.*;

                public class Group {
                    @Revision(id = "c3", parent = "b2")
                    public static class AddAge implements Migration {
                        @Override
                        public void upgrade(Operations op) {}
                    }
                }
                """);
        project.compile(CREATE_USERS, ADD_EMAIL, nested).isClean();
        Files.delete(project.classes().resolve("META-INF/retort/revisions"));
        project.compileAgain("app/db/CreateUsers.java")
                .isClean()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1", "app.other.Group$AddAge c3");
    }

    @OnBothCompilers
    void unreadableManifestIsMadeAgainFromTheClasses(Compiler compiler) throws IOException {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        Files.writeString(project.classes().resolve("META-INF/retort/revisions"), "from another version\n");
        project.compileAgain("app/db/AddEmail.java").isClean().lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @OnBothCompilers
    void manifestThatIsRightIsNotTouched(Compiler compiler) throws IOException {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();
        Path manifest = project.classes().resolve("META-INF/retort/revisions");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(manifest, longAgo);
        project.compileAgain("app/db/AddEmail.java").isClean();
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(longAgo);
    }

    @OnBothCompilers
    void failureMarksTheManifestUntilAllIsRightAgain(Compiler compiler) {
        Project project = Project.in(folder, compiler);
        project.compile(CREATE_USERS, ADD_EMAIL).isClean();

        Compilation failed = project.compile(revision("AddAge", "id = 'c3', parent = 'b9'"));
        assertThat(failed.manifest().orElseThrow()).startsWith("format\t1\ncompilation\tfailed\n");

        project.compile(ADD_AGE).isClean().lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");
    }
}
