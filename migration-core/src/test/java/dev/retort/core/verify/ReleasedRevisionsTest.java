package dev.retort.core.verify;

import static dev.retort.core.graph.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.ProblemText;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A released revision stays as it is, unless somebody says otherwise. */
final class ReleasedRevisionsTest {
    private static final RevisionId A = new RevisionId("a");
    private static final RevisionId B = new RevisionId("b");
    private static final RevisionId C = new RevisionId("c");

    @Test
    void whatIsAsItWasAndWhatIsNewIsNoProblem() {
        assertThat(released(Map.of(A, sum('1')), Map.of(A, sum('1'), B, sum('2')))
                        .problems(Set.of()))
                .isEmpty();
    }

    @Test
    void anEditedRevisionAndAVanishedOneAreTold() {
        assertThat(ProblemText.of(released(Map.of(A, sum('1'), C, sum('3')), Map.of(A, sum('2'), B, sum('2')))
                        .problems(Set.of())))
                .isEqualTo("""
                    app.db.A: [retort:edited-revision] revision a was released, and does something else now
                        = migrations.lock has the checksum 111111111111, what it does now has 222222222222
                      help: databases that have it keep what it did then: take the edit back, and write a new revision for what \
                    is missing (mvn db:revision)
                      help: if the edit is meant: mvn db:lock -Ddb.accept=a

                    [retort:vanished-revision] revision c was released, and there is no revision with this id any longer
                        = migrations.lock has it
                      help: a database that has it could not go on: bring its class back, with the same id
                      help: if no database needs it: mvn db:lock -Ddb.accept=c\
                    """);
    }

    @Test
    void newRevisionsAreReleasedBesideThoseThatAreKnown() {
        LockUpdate update =
                released(Map.of(A, sum('1')), Map.of(A, sum('1'), B, sum('2'))).release(Set.of());

        assertThat(update.after()).isEqualTo(lockFile(Map.of(A, sum('1'), B, sum('2'))));
        assertThat(update.added()).containsExactly(B);
        assertThat(update.changed()).isEmpty();
        assertThat(update.removed()).isEmpty();
    }

    @Test
    void anEditedRevisionIsReleasedAgainOnlyIfSomebodySaysSo() {
        ReleasedRevisions edited = released(Map.of(A, sum('1'), C, sum('3')), Map.of(A, sum('2'), B, sum('2')));

        assertThatThrownBy(() -> edited.release(Set.of(A)))
                .isInstanceOf(UnsoundRevisions.class)
                .hasMessageStartingWith("[retort:vanished-revision] revision c was released");
        LockUpdate update = edited.release(Set.of(A, C));
        assertThat(update.after()).isEqualTo(lockFile(Map.of(A, sum('2'), B, sum('2'))));
        assertThat(update.changed()).containsExactly(A);
        assertThat(update.removed()).containsExactly(C);
    }

    @Test
    void whatHasNotChangedCannotBeAccepted() {
        ReleasedRevisions released = released(Map.of(A, sum('1')), Map.of(A, sum('1'), B, sum('2')));

        assertThatThrownBy(() -> released.release(Set.of(B, A)))
                .isInstanceOf(UnchangedRevision.class)
                .hasMessage(
                        "There is nothing to accept of a, b: migrations.lock has no such revision, or has it as it is."
                                + " Name the ids of those that db:verify complains about.");
    }

    private static ReleasedRevisions released(Map<RevisionId, Checksum> before, Map<RevisionId, Checksum> now) {
        return new ReleasedRevisions(
                lockFile(before), "migrations.lock", RevisionGraph.of(revisions("a", "b: a")), now);
    }

    private static LockFile lockFile(Map<RevisionId, Checksum> revisions) {
        return new LockFile(new TreeMap<>(revisions));
    }

    private static Checksum sum(char digit) {
        return new Checksum(Character.toString(digit).repeat(64));
    }
}
