package dev.retort.core.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a failed compilation leaves tells where to look, and nothing else. */
final class FailedCompilationTest {

    private static final RevisionNode CREATE_USERS = new RevisionNode(
            new RevisionId("a1"), "app.db.CreateUsers", List.of(), List.of(), List.of(), List.of(), "");

    private static final String TEXT =
            ManifestWriter.writeFailed(Manifest.of(GraphSettings.DEFAULT, List.of(CREATE_USERS)));

    @Test
    void isMarkedInTheSecondLine() {
        assertThat(TEXT).isEqualTo("format\t1\ncompilation\tfailed\nrevision\tapp.db.CreateUsers\ta1\t\t\t\t\t\n");
    }

    @Test
    void isNoManifestForReaders() {
        assertThatThrownBy(() -> ManifestReader.read(TEXT, "target/classes/META-INF/retort/revisions"))
                .isInstanceOf(FailedCompilation.class)
                .hasMessage("target/classes/META-INF/retort/revisions: the last compilation of these revisions failed."
                        + " Compile again (mvn compile) and mend what the compiler tells.");
    }

    @Test
    void tellsTheNextCompilationWhereToLook() {
        assertThat(ManifestReader.readClassNames(TEXT, "target/classes/META-INF/retort/revisions"))
                .containsExactly("app.db.CreateUsers");
    }
}
