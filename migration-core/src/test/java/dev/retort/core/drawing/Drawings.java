package dev.retort.core.drawing;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Locale;

/** Graphs to be drawn. */
final class Drawings {

    /**
     * Everything that a graph may have.
     *
     * <pre>
     *     b
     *   /   \
     * a       m
     *   \   /
     *     c . . x     (x needs c)
     * </pre>
     */
    static final RevisionGraph BRANCHES = RevisionGraph.of(List.of(
            described("a", "Begin"),
            described("b", "One way", "a"),
            new RevisionNode(
                    new RevisionId("c"),
                    "app.db.C",
                    List.of("a"),
                    List.of(),
                    List.of(),
                    List.of("billing"),
                    "Another way"),
            described("m", "", "b", "c"),
            new RevisionNode(
                    new RevisionId("x"),
                    "app.db.X",
                    List.of(),
                    List.of(),
                    List.of("billing"),
                    List.of(),
                    "Begin elsewhere")));

    private Drawings() {}

    static RevisionNode described(String id, String description, String... parents) {
        return new RevisionNode(
                new RevisionId(id),
                "app.db." + id.toUpperCase(Locale.ROOT),
                List.of(parents),
                List.of(),
                List.of(),
                List.of(),
                description);
    }

    /** A line whose names and texts mean something in the languages of drawings. */
    static List<RevisionNode> strange() {
        return List.of(
                new RevisionNode(
                        new RevisionId("\\"),
                        "app.db.Outer$\"Inner\\",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "\"quoted\" \\n &amp; <b> 1. `x` #35;"),
                new RevisionNode(
                        new RevisionId("\""),
                        "app.db.Größe",
                        List.of("\\"),
                        List.of(),
                        List.of(),
                        List.of("<i>"),
                        "two\r\n\u2028lines\t"),
                described("end", "Größe 大小 \uD83D\uDD00", "\""));
    }
}
