package dev.retort.maven;

import dev.retort.core.drawing.Dot;
import dev.retort.core.drawing.Mermaid;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.GraphDocument.Format;
import dev.retort.maven.document.GraphDocument.GraphFile;
import dev.retort.maven.graphviz.Graphviz;
import dev.retort.maven.graphviz.SvgResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a drawing in one folder. */
final class GraphFiles {

    private final Path folder;
    private final List<GraphFile> written = new ArrayList<>();

    GraphFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the drawings, and returns why there is no picture; empty if there is one. */
    Optional<String> write(RevisionGraph graph, Set<RevisionId> rows, Graphviz graphviz) throws IOException {
        Files.createDirectories(folder);
        write(Format.MERMAID, "graph.mmd", Mermaid.of(graph, rows));
        Path dot = write(Format.DOT, "graph.dot", Dot.of(graph, rows));
        Path svg = folder.resolve("graph.svg");
        SvgResult result = graphviz.draw(dot, svg);
        if (result instanceof SvgResult.NotDrawn notDrawn) {
            return Optional.of(notDrawn.reason() + (Files.exists(svg) ? " (graph.svg is an older one)" : ""));
        }
        written.add(new GraphFile(Format.SVG, svg.toString()));
        return Optional.empty();
    }

    /** The files that were written, in this order. */
    List<GraphFile> written() {
        return written;
    }

    private Path write(Format format, String name, String text) throws IOException {
        Path file = Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        written.add(new GraphFile(format, file.toString()));
        return file;
    }
}
