package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.StampPlanner;
import dev.retort.core.target.Target;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.StampDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StampTextTest {

    private static final String WARNING =
            "Nobody looked at the schema: a stamp changes what the version table says, and nothing else";

    private final RevisionGraph graph =
            graph(revision("a", "Create users"), revision("b2", "Add sessions", "a"), revision("c", "Add tags", "b2"));

    @Test
    void whatCountsAsAppliedNowIsListed() {
        assertThat(stamp("c", "a"))
                .containsExactly(
                        "  stamp    b2  Add sessions",
                        "  stamp    c   Add tags",
                        "The version table said a (2 behind), and says c (head) now",
                        "2 revisions now count as applied without having run",
                        WARNING);
    }

    @Test
    void whatNoLongerCountsAsAppliedIsListed() {
        assertThat(stamp("b2", "c"))
                .containsExactly(
                        "  unstamp  c  Add tags",
                        "The version table said c (head), and says b2 (1 behind) now",
                        "1 revision no longer counts as applied without having been undone",
                        WARNING);
    }

    @Test
    void rowsThatStayAreSaidOnce() {
        assertThat(stamp("c", "c")).containsExactly("The version table still says c (head)", WARNING);
    }

    @Test
    void purgedRowsThatNobodyKnowsAreListed() {
        Set<RevisionId> rows = Set.of(new RevisionId("b2"), new RevisionId("ghost"));

        assertThat(text(StampPlanner.purge(graph, rows, List.of(Target.parse("base")))))
                .containsExactly(
                        "  unstamp  ghost  no such revision here",
                        "  unstamp  b2  Add sessions",
                        "  unstamp  a   Create users",
                        "The version table said b2 (1 behind), ghost (unknown here), and says base now",
                        "2 revisions no longer count as applied without having been undone",
                        WARNING);
    }

    private List<String> stamp(String target, String... rows) {
        return text(StampPlanner.stamp(
                graph,
                Stream.of(rows).map(RevisionId::new).collect(Collectors.toSet()),
                List.of(Target.parse(target))));
    }

    private List<String> text(StampPlan plan) {
        DatabaseFacts facts =
                new DatabaseFacts("SQLite", "3.54.1", "jdbc:sqlite:app.db", true, Optional.empty(), Optional.empty());
        return StampText.of(StampDocument.of(facts, graph, List.of("c"), plan));
    }
}
