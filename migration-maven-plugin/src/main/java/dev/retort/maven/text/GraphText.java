package dev.retort.maven.text;

import dev.retort.maven.document.GraphDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files hold the drawings, and what is not to be seen in them. */
public final class GraphText {

    private GraphText() {}

    /**
     * The lines.
     *
     * @param projectFolder files below it are named from there
     */
    public static List<String> of(GraphDocument graph, Path projectFolder) {
        List<String> lines = new ArrayList<>();
        graph.files().forEach(file -> lines.add("  " + Style.strong(shortened(Path.of(file.file()), projectFolder))));
        if (graph.mermaidTooLarge()) {
            lines.add(
                    "graph.mmd is larger than Mermaid draws by default (maxEdges 500, maxTextSize 50000); use graph.dot"
                            + " where these cannot be raised");
        }
        graph.noSvgBecause().ifPresent(reason -> lines.add("No SVG: " + reason));
        graph.rows().stream()
                .filter(row -> row.revision().isEmpty())
                .forEach(row -> lines.add(
                        "The version table says " + Style.strong(row.id().value()) + ", which is not drawn: "
                                + Style.warning("no such revision here")));
        return lines;
    }

    private static String shortened(Path file, Path projectFolder) {
        return (file.startsWith(projectFolder) ? projectFolder.relativize(file) : file).toString();
    }
}
