package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.maven.document.HistoryDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTextTest {

    @Test
    void newestComesFirst() {
        assertThat(history(line()))
                .containsExactly(
                        "  002  Add sessions  (head)", // children of 001
                        "  001  Create users  (base)");
    }

    /**
     * <pre>
     *     b
     *    / \
     *   a   m
     *    \ /
     *     c
     * </pre>
     */
    @Test
    void branchPointMergeAndWhatIsNotDirectlyBelow() {
        assertThat(history(graph(
                        revision("a", "Begin"),
                        revision("b", "One way", "a"),
                        revision("c", "Another way", "a"),
                        revision("m", "Both ways", "b", "c"),
                        revision("next", "Go on", "m"))))
                .containsExactly(
                        "  next  Go on        (head)",
                        "  m     Both ways    (merges b and c)",
                        "  c     Another way  (after a)",
                        "  b     One way",
                        "  a     Begin        (branch point, base)");
    }

    @Test
    void labelsAndDependenciesAreTold() {
        assertThat(history(graph(
                        revision("a", "Begin"),
                        labelled(needing(revision("b", "Begin billing"), "a"), "billing", "money"))))
                .containsExactly(
                        "  b  Begin billing  (head, base, needs a, label billing and money)",
                        "  a  Begin          (head, base)");
    }

    @Test
    void revisionWithoutADescriptionIsKnownByItsClass() {
        assertThat(history(graph(revision("a", "")))).containsExactly("  a  Ra  (head, base)");
    }

    @Test
    void emptyHistoryHasNoLines() {
        assertThat(history(graph())).isEmpty();
    }

    private static List<String> history(RevisionGraph graph) {
        return HistoryText.of(HistoryDocument.of(graph));
    }
}
