package dev.retort.maven.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.LockDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTextTest {

    private static final Path PROJECT = Path.of("/home/me/app");

    @Test
    void eachChangeHasALine() {
        LockDocument document = new LockDocument("/home/me/app/migrations.lock", 3, ids("c", "d"), ids("a"), ids("b"));

        assertThat(LockText.of(document, PROJECT))
                .containsExactly(
                        "  added    c",
                        "  added    d",
                        "  changed  a",
                        "  removed  b",
                        "migrations.lock has 3 released revisions");
    }

    @Test
    void nothingNewIsToldToo() {
        LockDocument document = new LockDocument("/elsewhere/released", 1, ids(), ids(), ids());

        assertThat(LockText.of(document, PROJECT))
                .containsExactly("/elsewhere/released is as it was, with 1 released revision");
    }

    private static List<RevisionId> ids(String... ids) {
        return List.of(ids).stream().map(RevisionId::new).toList();
    }
}
