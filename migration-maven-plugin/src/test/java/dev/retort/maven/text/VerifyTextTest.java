package dev.retort.maven.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestWriter;
import dev.retort.core.verify.CompiledModule;
import dev.retort.core.verify.CompiledRevision;
import dev.retort.core.verify.Verification;
import dev.retort.maven.document.ProblemFacts;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.VerifyDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifyTextTest {

    private static final RevisionNode FIRST = node("a");
    private static final RevisionNode SECOND = node("b", "a");

    @Test
    void numberOfRevisionsAndTheHeadAreTold() {
        assertThat(VerifyText.of(verify(List.of(FIRST, SECOND), FIRST, SECOND)))
                .containsExactly("2 revisions are sound; head: b");
        assertThat(VerifyText.of(verify(List.of(FIRST), FIRST))).containsExactly("1 revision is sound; head: a");
        assertThat(VerifyText.of(verify(List.of()))).containsExactly("There are no revisions");
    }

    @Test
    void whatWasRemovedFromTheManifestIsTold() {
        VerifyDocument document = verify(List.of(FIRST, SECOND), FIRST);

        assertThat(VerifyText.of(document))
                .containsExactly(
                        "Removed app.B from META-INF/retort/revisions: it is no revision any longer",
                        "1 revision is sound; head: a");
        assertThat(document.removed()).containsExactly("app.B");
    }

    @Test
    void mistakesAreInTheDocumentAndNotInTheText() {
        VerifyDocument document = verify(List.of(FIRST), FIRST, SECOND);

        assertThat(VerifyText.of(document)).isEmpty();
        assertThat(document.sound()).isFalse();
        assertThat(document.revisionCount()).isEqualTo(2);
        assertThat(document.heads()).isEmpty();
        assertThat(document.problems())
                .extracting(ProblemFacts::code, ProblemFacts::details)
                .containsExactly(
                        tuple("processor-did-not-run", List.of("META-INF/retort/revisions does not list app.B")));
    }

    @Test
    void headsAreInTheDocument() {
        assertThat(verify(List.of(FIRST, SECOND), FIRST, SECOND).heads())
                .extracting(RevisionFacts::id)
                .containsExactly(new RevisionId("b"));
    }

    private static VerifyDocument verify(List<RevisionNode> listed, RevisionNode... compiled) {
        String manifest = ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, listed));
        List<CompiledRevision> revisions = List.of(compiled).stream()
                .map(node -> new CompiledRevision(node, Optional.empty()))
                .toList();
        CompiledModule project =
                new CompiledModule("target/classes", Optional.of(manifest), GraphSettings.DEFAULT, revisions);
        return VerifyDocument.of(Verification.of(project, List.of()));
    }

    private static RevisionNode node(String id, String... parents) {
        return new RevisionNode(
                new RevisionId(id),
                "app." + id.toUpperCase(Locale.ROOT),
                List.of(parents),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
