package dev.retort.maven.text;

import static dev.retort.maven.Histories.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.GraphDocument;
import dev.retort.maven.document.GraphDocument.Format;
import dev.retort.maven.document.GraphDocument.GraphFile;
import dev.retort.maven.document.RowFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphTextTest {

    private static final Path PROJECT = Path.of("project").toAbsolutePath();

    private static final List<GraphFile> FILES = List.of(
            new GraphFile(
                    Format.MERMAID, PROJECT.resolve("target/retort/graph.mmd").toString()),
            new GraphFile(Format.DOT, PROJECT.resolveSibling("graph.dot").toString()));

    @Test
    void filesOfTheProjectAreNamedFromThere() {
        assertThat(lines(new GraphDocument(Optional.empty(), List.of(), 2, FILES, false, Optional.empty())))
                .containsExactly("  " + Path.of("target/retort/graph.mmd"), "  " + PROJECT.resolveSibling("graph.dot"));
    }

    @Test
    void whatIsNotToBeSeenIsTold() {
        List<RowFacts> rows = List.of(
                RowFacts.of(line(), new RevisionId("001")), RowFacts.of(line(), new RevisionId("of_newer_code")));

        assertThat(lines(new GraphDocument(Optional.empty(), rows, 2, List.of(), true, Optional.of("it rains"))))
                .containsExactly(
                        "graph.mmd is larger than Mermaid draws by default (maxEdges 500, maxTextSize 50000); use"
                                + " graph.dot where these cannot be raised",
                        "No SVG: it rains",
                        "The version table says of_newer_code, which is not drawn: no such revision here");
    }

    private static List<String> lines(GraphDocument document) {
        return GraphText.of(document, PROJECT);
    }
}
