package dev.retort.maven.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void whoeverFailsBeforeTheFirstStepHasChangedNothing() {
        assertThat(outcome(new Refused(), false)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whoeverFailsLaterHas() {
        assertThat(outcome(new Refused(), true)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatNobodyHereKnowsCountsAsAFailure() {
        assertThat(outcome(new SQLException("gone"), false)).isEqualTo(Outcome.FAILED);
        assertThat(outcome(new IllegalStateException("odd"), false)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void interruptIsNoFailure() {
        FailureFacts facts = new FailureFacts(
                "run-interrupted",
                "The run was interrupted.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(facts.outcome(true)).isEqualTo(Outcome.INTERRUPTED);
    }

    @Test
    void runWithoutStepsHadNothingToDo() {
        DatabaseFacts database =
                new DatabaseFacts("SQLite", "3.54.1", "jdbc:sqlite:app.db", true, Optional.empty(), Optional.empty());

        assertThat(new RunDocument(database, "head", Optional.empty(), List.of(), List.of(), List.of(), List.of(), 1)
                        .outcome())
                .isEqualTo(Outcome.NOTHING_TO_DO);
    }

    private static Outcome outcome(Throwable failure, boolean begun) {
        return FailureFacts.of(failure, "It failed.").outcome(begun);
    }

    private static final class Refused extends MigrationException {
        Refused() {
            super("It makes no sense.");
        }
    }
}
