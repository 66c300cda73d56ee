package dev.retort.core.run;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * Carries out a step in a transaction that covers all of it. Whoever began the transaction ends it.
 *
 * @param programs carries out the step's program
 * @param records writes down that the step is done
 */
record CoveredStep(ProgramRunner programs, StepRecords records, RunListener listener, StopRequest stopRequest) {
    static CoveredStep of(
            ProgramRunner programs,
            Bookkeeping bookkeeping,
            LockedSession session,
            RunListener listener,
            StopRequest stop) {
        Delivery delivery = programs.delivery();
        StepRecords records = delivery.together()
                ? new SentRecords(bookkeeping, session.lock(), delivery)
                : new AskedRecords(bookkeeping, session.lock());
        return new CoveredStep(programs, records, listener, stop);
    }

    /**
     * Carries it out; when this returns, the database has carried out everything but the commit.
     *
     * @param heads the heads that the plan expects before it
     * @param transactionAge how old the transaction was when the step began
     */
    void run(PreparedStep step, Set<RevisionId> heads, Stopwatch stopwatch, Duration transactionAge)
            throws SQLException {
        eachOperation(step);
        records.after(step, heads, stopwatch, transactionAge);
        programs.delivery().connection();
        // What was asked for while statements travelled is heard now, as long as all can be taken back.
        stopRequest.check();
    }

    private void eachOperation(PreparedStep step) {
        Delivery delivery = programs.delivery();
        int count = step.program().size();
        for (int position = 1; position <= count; position++) {
            Rendered operation = step.program().get(position - 1);
            int place = position;
            stopRequest.check();
            delivery.afterwards(() -> listener.operationStarting(step.step(), place, count, operation.source()));
            programs.run(operation);
            delivery.afterwards(() -> listener.operationFinished(step.step(), place, count, operation.source()));
        }
    }
}
