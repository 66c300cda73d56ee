package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Carries out a step that no single transaction can cover, with a journal of how far it is; the version row comes last. */
final class PiecewiseStep {
    private final Workshop workshop;
    private final Bookkeeping bookkeeping;
    private final RunListener listener;
    private final StopRequest stopRequest;

    PiecewiseStep(Workshop workshop, Bookkeeping bookkeeping, RunListener listener, StopRequest stopRequest) {
        this.workshop = workshop;
        this.bookkeeping = bookkeeping;
        this.listener = listener;
        this.stopRequest = stopRequest;
    }

    /**
     * Carries out the step, or what is left of it.
     *
     * @param unfinished what the journal says of it, if another run began it
     * @param announcements what the journal says of this step already, and shall say of the next
     * @param done writes down that it is done, in the transaction that ends it
     */
    void run(
            PreparedStep step,
            Set<RevisionId> heads,
            Optional<JournalEntry> unfinished,
            Announcements announcements,
            Bracket.Last done)
            throws SQLException {
        bookkeeping.expect(heads);
        Journal journal = unfinished.isPresent()
                ? new Journal(workshop, new ProgramDigest(step.program()), unfinished.get(), true)
                : announcements.journalOf(step, workshop);
        announcements.next(step).ifPresent(journal::announce);
        try {
            program(step, journal).carryOut(workshop, () -> {
                bookkeeping.expect(heads);
                done.write();
            });
        } catch (MigrationException failed) {
            throw failed(step, journal, failed);
        } catch (SQLException refused) {
            throw failed(step, journal, new CommitFailed(refused));
        }
    }

    private PiecewiseProgram program(PreparedStep step, Journal journal) {
        int count = step.program().size();
        return new PiecewiseProgram(
                step.program(),
                step.before(),
                journal,
                (operation, source) -> {
                    stopRequest.check();
                    listener.operationStarting(step.step(), operation, count, source);
                },
                (operation, source) -> listener.operationFinished(step.step(), operation, count, source));
    }

    private RevisionFailed failed(PreparedStep step, Journal journal, MigrationException cause) {
        BrokenStep broken = new BrokenStep(step, workshop, NextMove.after(cause));
        return new RevisionFailed(step.step(), cause, broken.aftermath(journal));
    }
}
