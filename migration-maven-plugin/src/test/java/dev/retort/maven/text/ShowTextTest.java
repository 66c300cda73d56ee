package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.ShowDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   a - b - c
 *       :
 *       x - y
 * </pre>
 */
class ShowTextTest {

    private static final RevisionGraph GRAPH = graph(
            revision("a", "Begin"),
            labelled(revision("b", "Add users", "a"), "users"),
            revision("c", "Go on", "b"),
            labelled(needing(revision("x", "Begin billing"), "b"), "billing"),
            revision("y", "Go on billing", "x"));

    @Test
    void everythingIsTold() {
        assertThat(show("b"))
                .containsExactly(
                        "  b  Add users",
                        "      class       app.db.Rb",
                        "      source      src/main/java/app.db.Rb",
                        "      parent      a",
                        "      child       c",
                        "      labels      users",
                        "      needed by   x",
                        "      on lines    users",
                        "      leads to    c");
    }

    @Test
    void severalRevisionsComeFromTheBasesToTheHeads() {
        assertThat(show("y", "x"))
                .containsExactly(
                        "  x  Begin billing  (base)",
                        "      class       app.db.Rx",
                        "      source      src/main/java/app.db.Rx",
                        "      depends on  b",
                        "      child       y",
                        "      labels      billing",
                        "      on lines    billing",
                        "      leads to    y",
                        "",
                        "  y  Go on billing  (head)",
                        "      class       app.db.Ry",
                        "      source      src/main/java/app.db.Ry",
                        "      parent      x",
                        "      on lines    billing");
    }

    @Test
    void baseIsNoRevision() {
        assertThat(show()).containsExactly("No revision: base is where nothing is applied.");
    }

    private static List<String> show(String... ids) {
        Set<RevisionId> wanted = Arrays.stream(ids).map(RevisionId::new).collect(Collectors.toSet());
        return ShowText.of(ShowDocument.of(
                GRAPH, List.of(ids), wanted, className -> Optional.of("src/main/java/" + className), Optional.empty()));
    }
}
