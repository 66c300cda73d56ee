package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.WrittenDocument;
import dev.retort.source.WrittenRevision;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void aRevisionThatFollowsTheHead() {
        assertThat(text(graph(revision("001", "Create users"), revision("002", "Add email", "001")), "002", false))
                .containsExactly("Wrote src/app/New.java", "  002  Add email  (after 001)");
    }

    @Test
    void aMerge() {
        assertThat(text(
                        graph(
                                revision("a", "Begin"),
                                revision("b", "One way", "a"),
                                revision("c", "Another way", "a"),
                                revision("m", "Both ways", "b", "c")),
                        "m",
                        false))
                .containsExactly("Wrote src/app/New.java", "  m  Both ways  (merges b and c)");
    }

    @Test
    void aLineOfItsOwn() {
        assertThat(text(
                        graph(
                                revision("a", "Begin"),
                                labelled(needing(revision("b", "Begin billing"), "a"), "billing", "money")),
                        "b",
                        true))
                .containsExactly(
                        "Wrote src/app/New.java", "  b  Begin billing  (base, needs a, label billing and money)");
    }

    @Test
    void headsThatAreStillToBeMergedAreTold() {
        RevisionGraph history =
                graph(revision("a", "Begin"), revision("b", "One way", "a"), revision("c", "Another way", "a"));

        assertThat(text(history, "c", false))
                .containsExactly(
                        "Wrote src/app/New.java",
                        "  c  Another way  (after a)",
                        "The history still has 2 heads: b, c. To join them: mvn db:merge");
        assertThat(text(history, "c", true)).hasSize(2);
    }

    private static List<String> text(RevisionGraph history, String id, boolean severalHeadsAllowed) {
        Path project = Path.of("project").toAbsolutePath();
        WrittenRevision written = new WrittenRevision(
                project.resolve("src").resolve("app").resolve("New.java"),
                new RevisionId(id),
                history,
                severalHeadsAllowed);
        return WrittenText.of(WrittenDocument.of(written, project));
    }
}
