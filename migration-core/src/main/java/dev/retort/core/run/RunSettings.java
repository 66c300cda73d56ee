package dev.retort.core.run;

import java.time.Clock;
import java.time.Duration;

/**
 * What a run can be told.
 *
 * @param versionTable the table that holds the heads; {@code alembic_version} continues a database of Alembic's
 * @param historyTable the table that every run adds its lines to
 * @param lockPatience how long to wait for another run to end
 * @param statementLocks how long a statement waits for other sessions that use its table
 * @param transactions what a run commits together
 * @param caution what has to be asked or checked before a run changes anything
 * @param appliedBy who runs it, for the log
 * @param clock what tells the time, for the log and for revisions that ask for the time of the run
 * @param stopRequest what asks the run to end before it is done
 */
public record RunSettings(
        String versionTable,
        String historyTable,
        Duration lockPatience,
        StatementLocks statementLocks,
        TransactionScope transactions,
        Caution caution,
        String appliedBy,
        Clock clock,
        StopRequest stopRequest) {
    /** The settings that apply unless something else is said. */
    public static final RunSettings DEFAULT = new RunSettings(
            "retort_version",
            "retort_history",
            Duration.ofSeconds(60),
            StatementLocks.DEFAULT,
            TransactionScope.REVISION,
            Caution.DEFAULT,
            System.getProperty("user.name", "unknown"),
            Clock.systemUTC(),
            StopRequest.NEVER);

    public RunSettings withVersionTable(String table) {
        return new RunSettings(
                table,
                historyTable,
                lockPatience,
                statementLocks,
                transactions,
                caution,
                appliedBy,
                clock,
                stopRequest);
    }

    public RunSettings withHistoryTable(String table) {
        return new RunSettings(
                versionTable,
                table,
                lockPatience,
                statementLocks,
                transactions,
                caution,
                appliedBy,
                clock,
                stopRequest);
    }

    public RunSettings withLockPatience(Duration patience) {
        return new RunSettings(
                versionTable,
                historyTable,
                patience,
                statementLocks,
                transactions,
                caution,
                appliedBy,
                clock,
                stopRequest);
    }

    public RunSettings withStatementLocks(StatementLocks locks) {
        return new RunSettings(
                versionTable, historyTable, lockPatience, locks, transactions, caution, appliedBy, clock, stopRequest);
    }

    public RunSettings withTransactions(TransactionScope scope) {
        return new RunSettings(
                versionTable,
                historyTable,
                lockPatience,
                statementLocks,
                scope,
                caution,
                appliedBy,
                clock,
                stopRequest);
    }

    public RunSettings withCaution(Caution otherCaution) {
        return new RunSettings(
                versionTable,
                historyTable,
                lockPatience,
                statementLocks,
                transactions,
                otherCaution,
                appliedBy,
                clock,
                stopRequest);
    }

    public RunSettings withAppliedBy(String name) {
        return new RunSettings(
                versionTable,
                historyTable,
                lockPatience,
                statementLocks,
                transactions,
                caution,
                name,
                clock,
                stopRequest);
    }

    public RunSettings withClock(Clock otherClock) {
        return new RunSettings(
                versionTable,
                historyTable,
                lockPatience,
                statementLocks,
                transactions,
                caution,
                appliedBy,
                otherClock,
                stopRequest);
    }

    public RunSettings withStopRequest(StopRequest request) {
        return new RunSettings(
                versionTable,
                historyTable,
                lockPatience,
                statementLocks,
                transactions,
                caution,
                appliedBy,
                clock,
                request);
    }

    /** The table that says how far a revision has come that cannot be carried out in one transaction. */
    public String journalTable() {
        return versionTable + "_journal";
    }
}
