package dev.retort.core.run;

import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.journal.Position;
import dev.retort.core.journal.Progress;
import dev.retort.core.plan.Direction;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.recovery.Evidence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/** A step that failed half-way: takes back what was done of it where that loses nothing, and says what is left. */
final class BrokenStep {
    private final PreparedStep step;
    private final Workshop workshop;
    private final JournalTable table;
    private final Connection connection;
    private final Evidence evidence;
    private final TakingBack takingBack;
    private final String nextMove;

    /**
     * Looks at a step.
     *
     * @param nextMove what to do next if nothing of the step remains, as a sentence
     */
    BrokenStep(PreparedStep step, Workshop workshop, String nextMove) {
        this.step = step;
        this.workshop = workshop;
        this.table = workshop.journal();
        this.connection = workshop.connection();
        this.evidence = workshop.evidence();
        this.takingBack = new TakingBack(workshop);
        this.nextMove = nextMove;
    }

    /**
     * Leaves the database as well as it can.
     *
     * @param journal what was written down and kept in mind of it
     * @return what is left in the database, and what to do next, as sentences
     */
    String aftermath(Journal journal) {
        try {
            journal.catchUp();
            Optional<Place> refused = journal.beingCarriedOut();
            Optional<JournalEntry> entry = table.read(connection);
            return entry.isPresent() ? aftermath(entry.get(), refused) : nothingRemains();
        } catch (MigrationException failed) {
            return "What was done of it is still there, because of another failure: " + failed.getMessage() + "\n"
                    + nextRunFindsOut();
        } catch (SQLException silence) {
            return "The connection broke. " + nextRunFindsOut();
        }
    }

    private String nothingRemains() {
        return "Nothing of it remains: none of its operations was done. " + nextMove;
    }

    private String nextRunFindsOut() {
        return "The next " + goalOn() + " or " + goalBack()
                + " finds out from the journal and the catalogue how far it has come, and goes on from there or takes"
                + " it back.";
    }

    private String aftermath(JournalEntry written, Optional<Place> refused) throws SQLException {
        JournalEntry entry = givenUp(keepPlace(written, refused));
        WhatIsDone done = WhatIsDone.of(step.program(), step.before(), entry.forward());
        if (done.isNothing()) {
            table.clear(connection);
            return nothingRemains();
        }
        if (done.begun().isPresent()) {
            Place next = done.begun().get();
            return kept(
                    done,
                    next.source() + " has begun: its first " + statements(next.ordinal() - 1)
                            + " took effect, and the one that failed comes next");
        }
        Optional<String> reason = DiscardedWork.reasonToKeep(done.operations(), step.before());
        return reason.isPresent() ? kept(done, reason.get()) : takenBack(done, entry);
    }

    /** Removes what was done of an operation that can be begun anew. */
    private JournalEntry givenUp(JournalEntry entry) throws SQLException {
        return workshop.givenUp(entry, step.program(), step.before());
    }

    /** The server refused what it was asked for last, or it did all that it was asked for. */
    private JournalEntry keepPlace(JournalEntry written, Optional<Place> refused) throws SQLException {
        Progress progress = written.progress();
        Optional<Place> notDone = refused.filter(place ->
                progress.state() == Progress.State.BEGUN && place.position().equals(progress.position()));
        if (notDone.isPresent()) {
            evidence.settle(notDone.get().instruction());
        }
        Position place = notDone.isPresent() ? progress.position().before() : progress.position();
        JournalEntry entry =
                written.at(progress.doneTo(place, new ProgramDigest(step.program()).upTo(place.lastOperation())));
        table.update(connection, entry);
        return entry;
    }

    private String takenBack(WhatIsDone done, JournalEntry entry) {
        try {
            takingBack.go(takingBack.over(done, step), entry);
            return "Nothing of it remains: its operations commit one by one, and those that were done were undone"
                    + " again. "
                    + nextMove;
        } catch (MigrationException | SQLException failed) {
            return "What was done of it could not be taken back, because of another failure: " + failed.getMessage()
                    + "\nMend the cause of both; the next " + goalOn() + " or " + goalBack()
                    + " goes on taking it back.";
        }
    }

    private String kept(WhatIsDone done, String reason) {
        String list = done.operations().stream()
                .map(operation -> "  " + operation + "\n")
                .collect(Collectors.joining());
        return "Its operations commit one by one, and "
                + (list.isEmpty() ? "not all is taken back" : "these are done:\n" + list + "They were not taken back")
                + ", because " + reason + ".\nThe journal keeps the place. Mend the cause, then " + goalOn()
                + " goes on there; or " + goalBack()
                + " takes back what was done, or finishes it first if that cannot be.";
    }

    private static String statements(int count) {
        return count == 1 ? "statement" : count + " statements";
    }

    private String goalOn() {
        return goal(step.step().direction() == Direction.UPGRADE);
    }

    private String goalBack() {
        return goal(step.step().direction() == Direction.DOWNGRADE);
    }

    private static String goal(boolean up) {
        return up ? "db:upgrade" : "db:downgrade";
    }
}
