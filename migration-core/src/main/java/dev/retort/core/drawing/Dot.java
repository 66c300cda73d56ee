package dev.retort.core.drawing;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The graph in DOT, the language of Graphviz.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">Graphviz: the DOT language</a>
 */
public final class Dot {

    private Dot() {}

    /**
     * The text of the graph.
     *
     * @param rows where a database is; none if none was asked
     */
    public static String of(RevisionGraph graph, Set<RevisionId> rows) {
        Drawing drawing = Drawing.of(graph, rows);
        StringBuilder text = new StringBuilder("""
                digraph revisions {
                  charset="UTF-8";
                  rankdir=BT;
                  ranksep=0.3;
                  node [shape=box, style="rounded,filled", fillcolor="white", fontname="Helvetica", fontsize=11];
                  edge [arrowsize=0.7];
                """);
        drawing.boxes().forEach(box -> text.append("  ").append(box(box)).append(";\n"));
        drawing.arrows().forEach(arrow -> text.append("  ").append(arrow(arrow)).append(";\n"));
        return text.append("}\n").toString();
    }

    private static String box(Box box) {
        return name(box.id()) + " [label="
                + box.lines().stream().map(Dot::escaped).collect(Collectors.joining("\\n", "\"", "\""))
                + ", tooltip=\"" + escaped(box.className()) + "\"" + style(box) + "]";
    }

    private static String style(Box box) {
        String border = box.head() ? ", penwidth=3" : "";
        if (box.current()) {
            return border + ", fillcolor=\"#a5d6a7\", color=\"#2e7d32\"";
        }
        return box.applied() ? border + ", fillcolor=\"#d9f2d9\", color=\"#2e7d32\"" : border;
    }

    private static String arrow(Drawing.Arrow arrow) {
        return name(arrow.from()) + " -> " + name(arrow.to()) + (arrow.dependency() ? " [style=dashed]" : "");
    }

    /** A name may hold anything between quotes, if quotes and what escapes them are escaped. */
    private static String name(RevisionId id) {
        return "\"" + id.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The text as Graphviz shows it: it reads entities of HTML in labels, and replaces what follows a backslash. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
