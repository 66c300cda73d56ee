package dev.retort.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.retort.core.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand revisions in a row, with two thousand merges: no recursion is deep enough to hurt, no step looks at all others. */
final class LongLineTest {

    private static final int LENGTH = 10_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void aLongLineIsCheckedAndOrdered() {
        List<RevisionNode> line = line();

        RevisionGraph graph = RevisionGraph.checked(line, GraphSettings.DEFAULT);

        assertThat(graph.revisions()).isEqualTo(line);
        assertThat(graph.withAncestors(graph.heads())).hasSize(LENGTH);
        assertThat(graph.withDescendants(graph.bases())).hasSize(LENGTH);
    }

    @Test
    void aCycleAroundALongLineIsShortenedInTheMiddle() {
        List<RevisionNode> line = new ArrayList<>(line());
        line.set(0, Histories.revision("r00000: r09999"));

        List<Problem> problems = GraphRules.check(line, GraphSettings.DEFAULT);

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("revision waits for itself: r00000 -> r09999 -> r09998 -> r09997 -> r09996"
                        + " -> ... (9991 more) -> r00004 -> r00003 -> r00002 -> r00001 -> r00000");
    }

    /**
     * <pre>
     *     +-- b --+     +-- b --+
     * a --+       +-- a +       +-- a ...
     *     +-- c --+     +-- c --+
     * </pre>
     */
    @Test
    void aHistoryWithTwoThousandMergesIsCheckedSoon() {
        List<RevisionNode> history = new ArrayList<>(List.of(Histories.revision("a0")));
        for (int merge = 1; merge <= 2_000; merge++) {
            int before = merge - 1;
            history.add(Histories.revision("b" + merge + ": a" + before));
            history.add(Histories.revision("c" + merge + ": a" + before));
            history.add(Histories.revision("d" + merge + ": c" + merge));
            history.add(Histories.revision("e" + merge + ": d" + merge));
            history.add(Histories.revision("a" + merge + ": b" + merge + " e" + merge));
        }

        assertTimeout(
                SOON,
                () -> RevisionGraph.checked(history, GraphSettings.DEFAULT).effectiveHeads());
    }

    @Test
    void thousandsOfUnknownParentsAreReportedSoon() {
        List<RevisionNode> history = new ArrayList<>();
        for (int number = 0; number < LENGTH; number++) {
            history.add(Histories.revision("r%05d: x%05d".formatted(number, number)));
        }

        assertTimeout(
                SOON,
                () -> assertThat(GraphRules.check(history, GraphSettings.DEFAULT))
                        .hasSize(LENGTH));
    }

    private static List<RevisionNode> line() {
        List<RevisionNode> line = new ArrayList<>(List.of(Histories.revision("r00000")));
        for (int number = 1; number < LENGTH; number++) {
            line.add(Histories.revision("r%05d: r%05d".formatted(number, number - 1)));
        }
        return line;
    }
}
