package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.maven.document.BranchesDocument;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *         d
 *        /
 *   a - b - e - f
 *    \         \
 *     c - - - - g
 * </pre>
 */
class BranchesTextTest {

    private static final RevisionGraph GRAPH = graph(
            revision("a", "Begin"),
            revision("b", "One way", "a"),
            revision("c", "Another way", "a"),
            revision("d", "End", "b"),
            revision("e", "Further", "b"),
            revision("f", "Further still", "e"),
            revision("g", "Both ways", "f", "c"));

    @Test
    void eachBranchPointIsFollowedByWhatContinuesIt() {
        assertThat(BranchesText.of(BranchesDocument.of(GRAPH)))
                .containsExactly(
                        "  b  One way",
                        "    -> d  End      (head)",
                        "    -> e  Further  (leads to g)",
                        "  a  Begin",
                        "    -> b  One way      (leads to d and g)",
                        "    -> c  Another way  (leads to g)");
    }

    @Test
    void verboseTellsEverything() {
        assertThat(BranchesText.verbose(BranchesDocument.of(GRAPH)))
                .containsExactly(
                        "  b  One way  (branch point)",
                        "      class       app.db.Rb",
                        "      parent      a",
                        "      branches    d, e",
                        "    -> d  End      (head)",
                        "    -> e  Further  (leads to g)",
                        "",
                        "  a  Begin  (branch point, base)",
                        "      class       app.db.Ra",
                        "      branches    b, c",
                        "    -> b  One way      (leads to d and g)",
                        "    -> c  Another way  (leads to g)");
    }

    @Test
    void oneLineHasNone() {
        assertThat(BranchesText.of(BranchesDocument.of(line())))
                .containsExactly("There is no branch point: no revision has two children.");
    }
}
