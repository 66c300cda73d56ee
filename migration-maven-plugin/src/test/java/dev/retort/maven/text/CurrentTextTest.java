package dev.retort.maven.text;

import static dev.retort.maven.Histories.DATABASE;
import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.CurrentDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrentTextTest {

    @Test
    void databaseAtBase() {
        assertThat(current(line())).containsExactly("No revision is applied (base). 2 revisions to apply");
    }

    @Test
    void databaseBehind() {
        assertThat(current(line(), "001")).containsExactly("  001  Create users  (1 behind)", "1 revision to apply");
    }

    @Test
    void databaseAtHead() {
        assertThat(current(line(), "002")).containsExactly("  002  Add sessions  (head)", "Nothing to apply");
    }

    @Test
    void databaseOnTwoBranches() {
        RevisionGraph graph = graph(
                revision("a", "Begin"),
                revision("b", "One way", "a"),
                revision("c", "Another way", "a"),
                revision("d", "Further", "c"));

        assertThat(current(graph, "b", "c"))
                .containsExactly("  b  One way      (head)", "  c  Another way  (1 behind)", "1 revision to apply");
    }

    @Test
    void databaseOfNewerCode() {
        assertThat(current(line(), "002", "017"))
                .containsExactly(
                        "  002  Add sessions  (head)",
                        "  017  no such revision here: newer code upgraded this database, or it was renamed",
                        "Nothing to apply");
    }

    /**
     * <pre>
     *   a - b
     *        \
     *   x - - y
     * </pre>
     */
    @Test
    void lineThatAnotherOneDependsOnHasNoRow() {
        RevisionGraph graph = graph(
                revision("a", "Begin"),
                revision("b", "Go on", "a"),
                revision("x", "Begin billing"),
                needing(revision("y", "Bill users", "x"), "b"));

        assertThat(current(graph, "y"))
                .containsExactly(
                        "  y  Bill users  (head)",
                        "  b  Go on       (head, no row: another line depends on it)",
                        "Nothing to apply");
    }

    @Test
    void verboseTellsEverything() {
        assertThat(CurrentText.verbose(document(line(), "001", "017")))
                .containsExactly(
                        "  001  Create users  (1 behind)",
                        "      class       app.db.R001",
                        "      child       002",
                        "",
                        "  017  no such revision here: newer code upgraded this database, or it was renamed",
                        "",
                        "1 revision to apply",
                        "  002  Add sessions");
    }

    private static List<String> current(RevisionGraph graph, String... rows) {
        return CurrentText.of(document(graph, rows));
    }

    private static CurrentDocument document(RevisionGraph graph, String... rows) {
        Set<RevisionId> ids = Arrays.stream(rows).map(RevisionId::new).collect(Collectors.toCollection(TreeSet::new));
        return CurrentDocument.of(DATABASE, graph, ids);
    }
}
