package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.graph.RevisionNode;
import dev.retort.it.histories.CompiledRevisions;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A history over several jars: base, child and grandchild are a line, by class; by-id names its parent in base by id; twin has an id of
 * base once more, and other a history of its own. Those of the line are Java modules.
 */
class SeveralModulesIT {

    private static final String CREATE_USERS = "base/src/main/java/base/db/CreateUsers.java";

    @TempDir
    private Path directory;

    /** One test, because a build of eight modules takes its time. */
    @Test
    void historyIsCheckedOverAllJars() throws Exception {
        MavenProject project = MavenProject.fromResources("jars", directory);

        MavenResult first = project.mvn("package", "--fail-at-end").run().failed();
        classLiteralsAreFollowed(project, first);
        idsLeadIntoNoOtherModule(first);
        duplicateIdsAreFoundWhenAllJarsAreThere(first);
        severalHeadsAreFoundWhenAllJarsAreThere(first);
        theSameIsFoundAtRunTime();

        project.replace(CREATE_USERS, "id = \"a1\"", "id = \"b2\"");
        idThatAChildHasIsReportedByTheChild(
                project.mvn("package", "--fail-at-end").run().failed());

        project.replace(CREATE_USERS, "@Revision(id = \"b2\")", "");
        parentThatIsNoRevisionIsReportedByTheChild(
                project.mvn("package", "--fail-at-end").run().failed());
    }

    private static void classLiteralsAreFollowed(MavenProject project, MavenResult build) throws Exception {
        assertThat(build.lines("INFO"))
                .contains(
                        "1 revision is sound; head: a1",
                        "2 revisions are sound; head: b2",
                        "3 revisions are sound; head: c3");
        assertThat(project.read("grandchild/target/classes/META-INF/retort/revisions"))
                .isEqualTo("format\t1\nrevision\tgrandchild.db.AddAge\tc3\t\tchild.db.AddEmail\t\t\t\n");
    }

    private static void idsLeadIntoNoOtherModule(MavenResult build) {
        assertThat(errors(build))
                .contains("AddNotes.java:[7,31] [retort:missing-parent] no revision has the id \"a1\", named as"
                        + " parent of \"n2\" (byid.db.AddNotes)\n"
                        + "    help: a revision of another module is named by its class: after = ItsClass.class\n");
    }

    private static void duplicateIdsAreFoundWhenAllJarsAreThere(MavenResult build) {
        assertThat(errors(build))
                .contains("on project with-twin: twin.db.CreateUsers, id: [retort:duplicate-id] revision id \"a1\" of"
                        + " twin.db.CreateUsers is already used by base.db.CreateUsers\n"
                        + "    = base.db.CreateUsers is in base-1.jar\n"
                        + "    = twin.db.CreateUsers is in twin-1.jar\n"
                        + "  help: give one of them a new id, for example ");
    }

    private static void severalHeadsAreFoundWhenAllJarsAreThere(MavenResult build) {
        assertThat(errors(build))
                .contains(
                        "on project with-other: other.db.CreateLog, id: [retort:multiple-heads] the revision graph has 2"
                                + " heads: a1, log\n"
                                + "    = head \"a1\" (base.db.CreateUsers)\n"
                                + "    = head \"log\" (other.db.CreateLog)\n"
                                + "    = they have no revision in common\n"
                                + "    = base.db.CreateUsers is in base-1.jar\n"
                                + "    = other.db.CreateLog is in other-1.jar\n");
    }

    private void theSameIsFoundAtRunTime() {
        assertThat(CompiledRevisions.load(jar("grandchild"), jar("base"), jar("child"))
                        .graph()
                        .revisions())
                .extracting(RevisionNode::className)
                .containsExactly("base.db.CreateUsers", "child.db.AddEmail", "grandchild.db.AddAge");
        assertThatThrownBy(() -> CompiledRevisions.load(jar("base"), jar("twin")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageStartingWith(
                        "twin.db.CreateUsers, id: [retort:duplicate-id] revision id \"a1\" of twin.db.CreateUsers"
                                + " is already used by base.db.CreateUsers\n");
        assertThatThrownBy(() -> CompiledRevisions.load(jar("base"), jar("other")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageStartingWith(
                        "other.db.CreateLog, id: [retort:multiple-heads] the revision graph has 2 heads: a1, log\n");
        assertThatThrownBy(() -> CompiledRevisions.load(jar("grandchild"), jar("base")))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageStartingWith(
                        "grandchild.db.AddAge, after: [retort:missing-parent] child.db.AddEmail, named as parent of"
                                + " \"c3\" (grandchild.db.AddAge), is not a known revision\n");
    }

    private static void idThatAChildHasIsReportedByTheChild(MavenResult build) {
        assertThat(errors(build))
                .contains("AddEmail.java:[7,16] [retort:duplicate-id] revision id \"b2\" of child.db.AddEmail is"
                        + " already used by base.db.CreateUsers\n");
    }

    private static void parentThatIsNoRevisionIsReportedByTheChild(MavenResult build) {
        assertThat(errors(build))
                .contains("AddEmail.java:[7,49] [retort:missing-parent] base.db.CreateUsers, named as parent of"
                        + " \"b2\" (child.db.AddEmail), is not a known revision\n"
                        + "    help: annotate it with @Revision; if it is, run a clean build of its module\n");
    }

    private Path jar(String module) {
        return directory.resolve(Path.of(module, "target", module + "-1.jar"));
    }

    /** Everything that Maven printed, without the level in front of each line. */
    private static String errors(MavenResult build) {
        return Arrays.stream(build.output().split("\n", -1))
                .map(line -> line.replaceFirst("^\\[ERROR] ", ""))
                .collect(Collectors.joining("\n"));
    }
}
