package dev.retort.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class CommitFailedTest {

    @Test
    void aRefusedCommitLeavesNothing() {
        assertThat(new CommitFailed(new SQLException("deferred constraint", "23503"))
                        .aftermath(TransactionScope.REVISION))
                .isEqualTo("Nothing of it remains: its transaction was rolled back.");
        assertThat(new CommitFailed(new SQLException("no state")).aftermath(TransactionScope.REVISION))
                .isEqualTo("Nothing of it remains: its transaction was rolled back.");
    }

    @Test
    void aConnectionThatBreaksMeanwhileLeavesTheOutcomeOpen() {
        String unknown = "The connection broke, so either all of it was committed or nothing: db:current tells which.";

        assertThat(new CommitFailed(new SQLException("I/O error", "08006")).aftermath(TransactionScope.REVISION))
                .isEqualTo(unknown);
        assertThat(new CommitFailed(new SQLException("terminated", "57P01")).aftermath(TransactionScope.REVISION))
                .isEqualTo(unknown);
    }
}
