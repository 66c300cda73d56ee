package dev.retort.core.run;

import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.journal.Progress;
import dev.retort.core.recovery.Evidence;
import dev.retort.core.recovery.Stretch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What is written down while a program is carried out. */
final class Journal {
    private final JournalTable table;
    private final Connection connection;
    private final Workshop workshop;
    private final ProgramDigest digest;
    private JournalEntry entry;
    private boolean inTable;
    private boolean announced;
    private boolean behind;
    private Stretch stretch = new Stretch(0, 0);
    private Optional<JournalEntry> next = Optional.empty();
    private Optional<Place> beingCarriedOut = Optional.empty();

    /**
     * Makes a journal.
     *
     * @param entry where the program begins
     * @param inTable whether the table says so already
     */
    Journal(Workshop workshop, ProgramDigest digest, JournalEntry entry, boolean inTable) {
        this.workshop = workshop;
        this.table = workshop.journal();
        this.connection = workshop.connection();
        this.digest = digest;
        this.entry = entry;
        this.inTable = inTable;
    }

    /** Makes the journal of a program of which the table already says that its first statement is about to be carried out. */
    static Journal announced(Workshop workshop, ProgramDigest digest, JournalEntry beginning) {
        Journal journal = new Journal(workshop, digest, beginning, true);
        journal.announced = true;
        return journal;
    }

    /** Takes a line that is written in the transaction that ends this program: the next one is about to begin. */
    void announce(JournalEntry beginningOfNext) {
        next = Optional.of(beginningOfNext);
    }

    JournalEntry entry() {
        return entry;
    }

    /** Returns the statement that was begun and of which nobody has heard yet. */
    Optional<Place> beingCarriedOut() {
        return beingCarriedOut;
    }

    /**
     * Returns what makes it forget the lines from here on, after a transaction was rolled back in which they were written.
     */
    Runnable forgetting() {
        JournalEntry entryBefore = entry;
        boolean inTableBefore = inTable;
        Stretch stretchBefore = stretch;
        return () -> {
            entry = entryBefore;
            inTable = inTableBefore;
            stretch = stretchBefore;
            beingCarriedOut = Optional.empty();
        };
    }

    /** Writes down that a statement is about to be carried out; part of whatever transaction is going on. */
    void begun(Place place) throws SQLException {
        Optional<String> catalogue = Evidence.hasToBeKeptFor(place.operation())
                ? Optional.of(workshop.evidence()
                        .digest(place.operation(), place.before().get()))
                : Optional.empty();
        write(place, Progress.State.BEGUN, catalogue);
        beingCarriedOut = Optional.of(place);
    }

    /**
     * Keeps in mind that a statement is about to be carried out. The table need not know if it says that the stretch was begun to
     * which the statement belongs, and if no rows wait for the commit that comes with the statement.
     *
     * @param rowsWait whether they do; the line costs nothing then
     */
    void begunByItself(Place place, boolean rowsWait) throws SQLException {
        int operation = place.position().operation();
        boolean said = announced || stretch.goesOnTo(operation);
        if (!stretch.goesOnTo(operation)) {
            stretch = digest.stretchFrom(operation);
        }
        if (said && !rowsWait) {
            entry = entry.at(progress(place, Progress.State.BEGUN, Optional.empty(), stretch.last()));
            behind = !announced;
            announced = false;
            beingCarriedOut = Optional.of(place);
        } else {
            begun(place);
        }
    }

    /** Writes down what is only kept in mind, before somebody else relies on the table. */
    void catchUp() throws SQLException {
        if (announced) {
            table.clear(connection);
            announced = false;
            inTable = false;
        } else if (behind) {
            table.update(connection, entry);
            behind = false;
        }
    }

    /** Keeps in mind that the statement took effect. The table need not know: the next statement's line says it. */
    void tookEffect() {
        beingCarriedOut = Optional.empty();
    }

    /** Writes down that a statement took effect; part of whatever transaction is going on. */
    void done(Place place) throws SQLException {
        write(place, Progress.State.DONE, Optional.empty());
        beingCarriedOut = Optional.empty();
    }

    private Progress progress(Place place, Progress.State state, Optional<String> catalogue, int lastOperation) {
        return new Progress(place.position(), state, place.answers(), digest.upTo(lastOperation), catalogue);
    }

    private void write(Place place, Progress.State state, Optional<String> catalogue) throws SQLException {
        int operation = place.position().operation();
        int last = state == Progress.State.BEGUN && stretch.first() == operation ? stretch.last() : operation;
        entry = entry.at(progress(place, state, catalogue, last));
        behind = false;
        announced = false;
        if (inTable) {
            table.update(connection, entry);
        } else {
            table.insert(connection, entry);
            inTable = true;
        }
    }

    /** Writes down that nothing is under way, or what was announced; part of whatever transaction is going on. */
    void clear() throws SQLException {
        table.clear(connection);
        if (next.isPresent()) {
            table.insert(connection, next.orElseThrow());
        }
    }
}
