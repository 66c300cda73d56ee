package dev.retort.maven.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.run.HistoryCheck;
import dev.retort.core.run.RevisionChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckHistoryTextTest {

    @Test
    void nothingIsApplied() {
        assertThat(lines(List.of(), List.of(), List.of())).containsExactly("No revision is applied");
    }

    @Test
    void whatIsTheSameIsCounted() {
        assertThat(lines(ids("001"), List.of(), List.of()))
                .containsExactly("1 of 1 applied revision does what was applied");
        assertThat(lines(ids("001", "002"), List.of(), List.of()))
                .containsExactly("2 of 2 applied revisions do what was applied");
    }

    @Test
    void whatCannotBeComparedIsListed() {
        assertThat(lines(ids("003"), ids("001", "002"), List.of()))
                .containsExactly(
                        "1 of 3 applied revisions do what was applied",
                        "The history log does not say what was applied of 001, 002: stamped, or applied by another tool");
    }

    @Test
    void whatStopsNothingIsTold() {
        assertThat(lines(
                        ids("001"),
                        List.of(),
                        List.of(
                                change("002", "app.Rewrite", RevisionChange.Kind.CODE),
                                change("009", "", RevisionChange.Kind.GONE))))
                .containsExactly(
                        "1 of 2 applied revisions do what was applied",
                        "revision 002 (app.Rewrite) says the same as when ann applied it at 2024-05-01T12:00:00Z, but the"
                                + " code that it runs itself is another one; or another compiler translated it",
                        "revision 009 is no longer there, although it ran here: ann applied it at 2024-05-01T12:00:00Z");
    }

    @Test
    void whatMakesTheGoalFailIsLeftToTheFailure() {
        assertThat(lines(List.of(), List.of(), List.of(change("001", "app.Users", RevisionChange.Kind.OPERATIONS))))
                .containsExactly("0 of 1 applied revision does what was applied");
    }

    private static List<String> lines(List<RevisionId> same, List<RevisionId> unknown, List<RevisionChange> changes) {
        return CheckHistoryText.of(new HistoryCheck(Set.of(), same, unknown, changes));
    }

    private static List<RevisionId> ids(String... ids) {
        return List.of(ids).stream().map(RevisionId::new).toList();
    }

    private static RevisionChange change(String id, String className, RevisionChange.Kind kind) {
        HistoryEntry applied = new HistoryEntry(
                new RevisionId(id),
                Change.UPGRADE,
                "",
                "ann",
                Instant.parse("2024-05-01T12:00:00Z"),
                Duration.ZERO,
                Optional.of(Fingerprint.of(new Checksum("00"))),
                Optional.empty());
        return new RevisionChange(new RevisionId(id), className, kind, Optional.of(applied), List.of());
    }
}
