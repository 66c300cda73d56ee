package dev.retort.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.SourceLocation;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waited long enough for others gives way, and is tried again. */
class LockRetriesTest {
    private static final RecordedOperation DROP =
            new RecordedOperation(new DropTable("users", false), new SourceLocation("app.Cleanup", "Cleanup.java", 12));

    private final List<String> said = new ArrayList<>();
    private final List<Duration> slept = new ArrayList<>();
    private int attempts;

    private final RunListener listener = new RunListener() {
        @Override
        public void noted(String remark) {
            said.add(remark);
        }
    };

    @AfterEach
    void nobodyElseIsInterrupted() {
        Thread.interrupted();
    }

    @Test
    void whatSucceedsIsNotTriedAgain() throws SQLException {
        retries(3).run("it", () -> attempts++);

        assertThat(attempts).isEqualTo(1);
        assertThat(said).isEmpty();
        assertThat(slept).isEmpty();
    }

    @Test
    void thePausesGrow() throws SQLException {
        retries(4).run("it", () -> failUntil(4));

        assertThat(attempts).isEqualTo(4);
        assertThat(slept).containsExactly(Duration.ofMillis(750), Duration.ofMillis(1500), Duration.ofSeconds(3));
        assertThat(said)
                .containsExactly(
                        "dropTable(users) (Cleanup.java:12) waited 5 s for other sessions and gave way to those behind"
                                + " it; it is tried again in 0.7 s, attempt 2 of 4",
                        "dropTable(users) (Cleanup.java:12) waited 5 s for other sessions and gave way to those behind"
                                + " it; it is tried again in 1.5 s, attempt 3 of 4",
                        "dropTable(users) (Cleanup.java:12) waited 5 s for other sessions and gave way to those behind"
                                + " it; it is tried again in 3 s, attempt 4 of 4");
    }

    @Test
    void itEndsWhenItWasTriedOftenEnough() {
        assertThatThrownBy(() -> retries(2).run("the whole revision", () -> failUntil(9)))
                .isInstanceOf(TableInUse.class)
                .hasMessage("""
                    dropTable(users) (Cleanup.java:12) waited for other sessions 2 times, 5 s each time, and gave way each \
                    time so that nobody had to wait behind it for longer. The last answer was:
                    dropTable(users) (Cleanup.java:12) failed: canceling statement due to lock timeout (SQLSTATE 55P03)
                      in: DROP TABLE users
                    See who uses the table for so long, or let it wait longer or try more often: \
                    -Ddb.statementLockTimeout=30 -Ddb.statementLockAttempts=20.\
                    """);

        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void oneAttemptIsOneAttempt() {
        assertThatThrownBy(() -> retries(1).run("it", () -> failUntil(9)))
                .hasMessageStartingWith(
                        "dropTable(users) (Cleanup.java:12) waited for other sessions for 5 s, and gave way");

        assertThat(slept).isEmpty();
    }

    @Test
    void whatFailsForAnotherReasonIsNotTriedAgain() {
        SQLException refused = new SQLException("no such table", "42P01");

        assertThatThrownBy(() -> retries(3).run("it", () -> {
                    attempts++;
                    throw refused;
                }))
                .isSameAs(refused);

        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void whoeverInterruptsThePauseEndsIt() {
        Pauses interrupted = new Pauses(() -> 0.5, time -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> new LockRetries(locks(3), listener, interrupted).run("it", () -> failUntil(9)))
                .isInstanceOf(StatementFailed.class);

        assertThat(attempts).isEqualTo(1);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void chanceDecidesOnTheSecondHalfOfAPauseAndThirtySecondsAreTheLongest() {
        Pauses shortest = new Pauses(() -> 0, time -> {});
        Pauses longest = new Pauses(() -> 1, time -> {});

        assertThat(shortest.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(longest.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(longest.after(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(longest.after(6)).isEqualTo(Duration.ofSeconds(30));
        assertThat(longest.after(1_000_000)).isEqualTo(Duration.ofSeconds(30));
    }

    private void failUntil(int lastAttempt) {
        attempts++;
        if (attempts < lastAttempt) {
            throw new LockNotGranted(new StatementFailed(
                    DROP, "DROP TABLE users", new SQLException("canceling statement due to lock timeout", "55P03")));
        }
    }

    private LockRetries retries(int times) {
        return new LockRetries(locks(times), listener, new Pauses(() -> 0.5, slept::add));
    }

    private static StatementLocks locks(int times) {
        return new StatementLocks(Duration.ofSeconds(5), times);
    }
}
