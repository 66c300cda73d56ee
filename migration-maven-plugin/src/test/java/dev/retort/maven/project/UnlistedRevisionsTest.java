package dev.retort.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.maven.Histories;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlistedRevisionsTest {

    private final ClassLoader classLoader = UnlistedRevisionsTest.class.getClassLoader();

    @Test
    void revisionThatNoManifestListsIsFound() throws Exception {
        assertThat(revisionsOfTests().besides(Histories.line())).containsExactly(ForgottenRevision.class.getName());
    }

    @Test
    void listedRevisionIsNotForgotten() throws Exception {
        RevisionNode listed = new RevisionNode(
                new RevisionId("forgotten"),
                ForgottenRevision.class.getName(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");

        assertThat(revisionsOfTests().besides(RevisionGraph.of(List.of(listed))))
                .isEmpty();
    }

    @Test
    void projectWithoutClassesHasForgottenNothing() throws Exception {
        Path missing = Path.of("target", "no-such-directory");

        assertThat(new UnlistedRevisions(missing, classLoader).besides(Histories.line()))
                .isEmpty();
    }

    private UnlistedRevisions revisionsOfTests() throws Exception {
        Path classes = Path.of(ForgottenRevision.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new UnlistedRevisions(classes, classLoader);
    }
}
