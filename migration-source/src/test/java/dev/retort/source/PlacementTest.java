package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.InvalidGraph;
import dev.retort.core.plan.NamedTwice;
import dev.retort.core.plan.NotAHead;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.UnknownRevision;
import dev.retort.source.RevisionRequest.Naming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where new revisions go, in a history that does not compile until it is merged.
 *
 * <pre>
 *          +-- 002 (AddEmail)
 * 001 -----+
 *          +-- 003 (AddAge, label "ages")
 * </pre>
 */
class PlacementTest {

    @TempDir
    private Path directory;

    private SourceProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = new SourceProject(directory.toRealPath());
        project.add("CreateUsers", "id = \"001\"");
        project.add("AddEmail", "id = \"002\", parent = \"001\"");
        project.add("AddAge", "id = \"003\", parent = \"001\", labels = \"ages\"");
    }

    @Test
    void headIsAmbiguous() {
        assertThatThrownBy(() -> follow())
                .isInstanceOf(SeveralHeadsToFollow.class)
                .hasMessage("The history has 2 heads, and the new revision can follow any of them: \"002\""
                        + " (app.db.AddEmail), \"003\" (app.db.AddAge). Name one with -Ddb.head=002, or join them first:"
                        + " mvn db:merge");
    }

    @Test
    void oneOfTheHeadsIsFollowed() throws Exception {
        assertThat(annotation(follow("002"))).contains("parent = \"002\"");
        assertThat(annotation(follow("ages@head"))).contains("parent = \"003\"");
        WrittenRevision both = follow("heads");
        assertThat(both.history().heads()).containsExactly(both.id());
        project.compiles();
    }

    @Test
    void whatIsNoHeadTakesASplice() throws Exception {
        assertThatThrownBy(() -> follow("001")).isInstanceOf(NotAHead.class);
        assertThatThrownBy(() -> project.writer().revision(splice("001")))
                .isInstanceOf(SecondHead.class)
                .hasMessage("The new revision would be another head beside 002, 003, and a project whose history has"
                        + " several heads does not compile. Let it follow a head: -Ddb.head=002; or, if several heads are"
                        + " meant, say so on a package-info.java first: @RevisionSet(heads = Heads.MANY)");

        allowSeveralHeads();
        WrittenRevision written = project.writer().revision(splice("001"));
        assertThat(annotation(written)).contains("parent = \"001\"");
        assertThat(written.history().heads()).hasSize(3).contains(written.id());
        project.compiles();
    }

    @Test
    void aNewLineBeginsAtTheBaseWhereSeveralHeadsAreAllowed() throws Exception {
        assertThatThrownBy(() -> follow("base")).isInstanceOf(SecondHead.class);

        allowSeveralHeads();
        WrittenRevision written = project.writer()
                .revision(new RevisionRequest(
                        "create invoices",
                        List.of("base"),
                        false,
                        List.of("billing", "money"),
                        List.of("ages"),
                        Naming.DEFAULT));
        assertThat(annotation(written))
                .isEqualTo("@Revision( id = \"" + written.id() + "\", dependsOn = \"ages\", labels = {\"billing\","
                        + " \"money\"}, description = \"create invoices\")");
        project.compiles();
    }

    @Test
    void dependenciesBecomeWholeIds() throws Exception {
        project.add("AddCity", "id = \"city_1\", parent = \"001\"");

        WrittenRevision written = project.writer()
                .revision(new RevisionRequest(
                        "index", List.of("002"), false, List.of(), List.of("city", "ages"), naming("004")));

        assertThat(annotation(written)).contains("dependsOn = {\"city_1\", \"ages\"}");
    }

    @Test
    void unknownNamesAreRefused() throws Exception {
        List<String> before = project.files();

        assertThatThrownBy(() -> follow("0022")).isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> project.writer()
                        .revision(new RevisionRequest(
                                "x", List.of("002"), false, List.of(), List.of("nobody"), Naming.DEFAULT)))
                .isInstanceOf(UnknownRevision.class);
        assertThatThrownBy(() -> follow("002@003@004")).isInstanceOf(MigrationException.class);
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void aMergeFollowsAllHeads() throws Exception {
        WrittenRevision written = project.writer().merge(merge("", List.of()));

        assertThat(written.file()).hasFileName("MergeAddEmailAndAddAge.java").hasContent("""
                package app.db;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(
                        id = "%s",
                        parent = {"002", "003"},
                        description = "Merge AddEmail and AddAge")
                public final class MergeAddEmailAndAddAge implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(written.id()));
        assertThat(written.history().heads()).containsExactly(written.id());
        project.compiles().compilesInEclipse();
    }

    @Test
    void aMergeMayFollowSomeOfTheHeads() throws Exception {
        project.add("AddCity", "id = \"004\", parent = \"001\"");

        WrittenRevision written = project.writer().merge(merge("Merge two", List.of("ages@head", "004")));

        assertThat(annotation(written)).contains("parent = {\"003\", \"004\"}");
        assertThat(written.history().heads()).hasSize(2);
        project.writer().merge(merge("Merge all", List.of()));
        project.compiles();
    }

    @Test
    void oneHeadIsNothingToMerge() throws Exception {
        assertThatThrownBy(() -> project.writer().merge(merge("", List.of("002"))))
                .isInstanceOf(NothingToMerge.class)
                .hasMessage("There is nothing to merge: 002 is only one head. Name several of 002, 003 with -Ddb.heads,"
                        + " or none of them for all.");
        project.writer().merge(merge("", List.of()));
        assertThatThrownBy(() -> project.writer().merge(merge("", List.of())))
                .isInstanceOf(NothingToMerge.class)
                .hasMessageMatching("There is nothing to merge: the history has one head, [0-9a-f]{12}\\.");
        assertThatThrownBy(() ->
                        new SourceProject(directory.resolve("empty")).writer().merge(merge("", List.of())))
                .isInstanceOf(NothingToMerge.class)
                .hasMessage("There is nothing to merge: the project has no revisions yet. Write the first one:"
                        + " mvn db:revision");
    }

    @Test
    void headsAreNamedOnce() {
        assertThatThrownBy(() -> project.writer().merge(merge("", List.of("002", "003", "ages"))))
                .isInstanceOf(NamedTwice.class);
    }

    @Test
    void onlyHeadsAreMerged() {
        assertThatThrownBy(() -> project.writer().merge(merge("", List.of("001", "002"))))
                .isInstanceOf(NotAHead.class);
        assertThatThrownBy(() -> project.writer()
                        .merge(new MergeRequest("", List.of("001", "002"), true, List.of(), Naming.DEFAULT)))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageContaining("[retort:redundant-edge]");
    }

    @Test
    void aHeadThatAnotherOneDependsOnIsForItsAuthorToMove() throws Exception {
        SourceProject other = new SourceProject(directory.resolve("other"));
        other.add("A", "id = \"a\"");
        other.add("B", "id = \"b\", dependsOn = \"a\"");

        assertThatThrownBy(() -> other.writer().merge(merge("", List.of())))
                .isInstanceOf(InvalidGraph.class)
                .hasMessageContaining("help: \"b\" (app.db.B) depends on the head \"a\"; let it follow: name it as a"
                        + " parent instead");
    }

    private WrittenRevision follow(String... heads) throws Exception {
        return project.writer()
                .revision(new RevisionRequest("go on", List.of(heads), false, List.of(), List.of(), Naming.DEFAULT));
    }

    private static RevisionRequest splice(String head) {
        return new RevisionRequest("go on", List.of(head), true, List.of(), List.of(), Naming.DEFAULT);
    }

    private static MergeRequest merge(String message, List<String> heads) {
        return new MergeRequest(message, heads, false, List.of(), Naming.DEFAULT);
    }

    private static Naming naming(String id) {
        return new Naming(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void allowSeveralHeads() throws Exception {
        project.write("src/app/package-info.java", """
                @RevisionSet(heads = Heads.MANY)
                package app;

                import dev.retort.Heads;
                import dev.retort.RevisionSet;
                """);
    }

    /** The annotation of what was written, with a blank for each end of a line. */
    private static String annotation(WrittenRevision written) throws Exception {
        String source = Files.readString(written.file());
        return source.substring(source.indexOf("@Revision"), source.indexOf("public final"))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
