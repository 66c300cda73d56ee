package dev.retort.maven;

import static dev.retort.maven.Histories.DATABASE;
import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.CurrentDocument;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NotAtHeadsTest {

    @Test
    void whatIsMissingIsNamed() {
        assertThat(message(line()))
                .isEqualTo("The database is not at the head: 2 revisions are not applied: 001, 002. Apply them: mvn"
                        + " db:upgrade");
        assertThat(message(line(), "001"))
                .isEqualTo("The database is not at the head: 1 revision is not applied: 002. Apply it: mvn db:upgrade");
    }

    @Test
    void severalHeadsNeedATarget() {
        RevisionGraph graph =
                graph(revision("a", "Begin"), revision("b", "One way", "a"), revision("c", "Another way", "a"));

        assertThat(message(graph, "b"))
                .isEqualTo("The database is not at the heads: 1 revision is not applied: c. Apply it: mvn db:upgrade"
                        + " -Ddb.target=heads");
    }

    @Test
    void databaseOfNewerCodeIsNotUpgraded() {
        assertThat(message(line(), "002", "017"))
                .isEqualTo("The version table holds 017, but there is no such revision here. Either newer code has"
                        + " upgraded this database: check it with that code. Or the revision was renamed or deleted: put"
                        + " it back with its id.");
    }

    private static String message(RevisionGraph graph, String... rows) {
        CurrentDocument current = CurrentDocument.of(
                DATABASE, graph, Arrays.stream(rows).map(RevisionId::new).collect(Collectors.toSet()));
        assertThat(current.atHeads()).isFalse();
        return NotAtHeads.of(current, graph.heads().size() > 1).getMessage();
    }
}
