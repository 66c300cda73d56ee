package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.HistorySelection;
import dev.retort.core.target.TargetRange;
import dev.retort.maven.Histories;
import dev.retort.maven.document.AppliedFacts;
import dev.retort.maven.document.HistoryDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * <pre>
     *   a - b - c
     * </pre>
     */
    @Test
    void oldestOfARangeTellsWhatItContinues() {
        RevisionGraph graph = threeInLine();

        assertThat(HistoryText.of(HistoryDocument.of(
                        graph, Optional.of("b:"), newestFirst(graph).subList(0, 2))))
                .containsExactly("  c  Third   (head)", "  b  Second  (after a)");
    }

    @Test
    void databaseIsMarked() {
        assertThat(HistoryText.of(marked(threeInLine(), "b")))
                .containsExactly(
                        "  c  Third   (not applied, head)", //
                        "  b  Second  (current)",
                        "  a  First   (base)");
    }

    @Test
    void verboseTellsEverything() {
        RevisionGraph graph = graph(
                revision("a", "Begin"),
                revision("b", "One way", "a"),
                labelled(needing(revision("x", "Begin billing"), "b"), "billing", "money"),
                revision("c", "Another way", "a"),
                revision("m", "Both ways", "b", "c"));

        assertThat(String.join("\n", HistoryText.verbose(marked(graph, "m"))) + "\n")
                .isEqualTo("""
                  m  Both ways  (current, head, merge point)
                      class       app.db.Rm
                      merges      b, c

                  c  Another way
                      class       app.db.Rc
                      parent      a
                      child       m

                  x  Begin billing  (not applied, head, base)
                      class       app.db.Rx
                      depends on  b
                      labels      billing, money

                  b  One way
                      class       app.db.Rb
                      parent      a
                      child       m

                  a  Begin  (branch point, base)
                      class       app.db.Ra
                      branches    b, c
                """);
    }

    private static RevisionGraph threeInLine() {
        return graph(revision("a", "First"), revision("b", "Second", "a"), revision("c", "Third", "b"));
    }

    private static HistoryDocument marked(RevisionGraph graph, String row) {
        AppliedFacts applied = AppliedFacts.of(graph, Set.of(new RevisionId(row)));
        return HistoryDocument.of(graph, Optional.empty(), newestFirst(graph)).in(Histories.DATABASE, applied);
    }

    private static List<String> history(RevisionGraph graph) {
        return HistoryText.of(HistoryDocument.of(graph, Optional.empty(), newestFirst(graph)));
    }

    private static List<RevisionNode> newestFirst(RevisionGraph graph) {
        return HistorySelection.of(graph, TargetRange.EVERYTHING, Set.of());
    }
}
