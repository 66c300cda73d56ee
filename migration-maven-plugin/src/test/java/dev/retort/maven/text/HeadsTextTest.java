package dev.retort.maven.text;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.labelled;
import static dev.retort.maven.Histories.line;
import static dev.retort.maven.Histories.needing;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.maven.document.HeadsDocument;
import org.junit.jupiter.api.Test;

class HeadsTextTest {

    @Test
    void onlyHead() {
        assertThat(HeadsText.of(HeadsDocument.of(line()))).containsExactly("  002  Add sessions");
    }

    @Test
    void labelAndDependentAreTold() {
        assertThat(HeadsText.of(HeadsDocument.of(twoLines())))
                .containsExactly(
                        "  b  Go on          (another line depends on it)", //
                        "  x  Begin billing  (label billing)");
    }

    @Test
    void verboseTellsEverything() {
        assertThat(HeadsText.verbose(HeadsDocument.of(twoLines())))
                .containsExactly(
                        "  b  Go on  (another line depends on it)",
                        "      class       app.db.Rb",
                        "      parent      a",
                        "",
                        "  x  Begin billing  (label billing)",
                        "      class       app.db.Rx",
                        "      depends on  b",
                        "      labels      billing");
    }

    private static RevisionGraph twoLines() {
        return graph(
                revision("a", "Begin"),
                revision("b", "Go on", "a"),
                labelled(needing(revision("x", "Begin billing"), "b"), "billing"));
    }
}
