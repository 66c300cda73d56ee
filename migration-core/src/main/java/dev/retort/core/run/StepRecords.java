package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Writes down that a step is done, in the transaction that covers it, and makes sure that nobody else moved the heads meanwhile. */
interface StepRecords {
    /** Does what comes before the transaction: waits for the right to it where somebody else may have that. */
    void beforeTransaction() throws SQLException;

    /**
     * Does what comes before the first statement of the step.
     *
     * @param heads the heads that the plan expects
     */
    void before(Set<RevisionId> heads) throws SQLException;

    /**
     * Does what comes after its last statement.
     *
     * @param heads the heads that the plan expected before it
     * @param transactionAge how old the transaction was when the step began
     */
    void after(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch, Duration transactionAge)
            throws SQLException;

    /**
     * Looks, once the transaction was taken back, whether it failed because somebody else moved the heads or has the lock.
     *
     * @throws HeadsMoved if so
     * @throws dev.retort.core.dialect.LockLost if so
     */
    void explain(Set<RevisionId> heads) throws SQLException;
}
