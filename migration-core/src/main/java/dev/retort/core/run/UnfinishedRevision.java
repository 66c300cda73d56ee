package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Direction;
import dev.retort.core.problem.MigrationException;

/** An earlier run left a revision half-way, and what was asked for does not go on with it. */
public final class UnfinishedRevision extends MigrationException {
    private UnfinishedRevision(String message) {
        super(message);
    }

    private static String broke(JournalEntry entry) {
        return "revision " + entry.revision() + " broke off in a run of " + entry.runBy() + " that began at "
                + entry.startedAt();
    }

    /** No revision of ours has that name. */
    static UnfinishedRevision unknown(JournalEntry entry) {
        return new UnfinishedRevision(
                broke(entry) + ", and no revision has that id now. Bring the revision back and run the goal again; or"
                        + " bring the database to a known state by hand, and say which with db:stamp.");
    }

    /** What was done of the revision is no longer what its code says. */
    static UnfinishedRevision edited(JournalEntry entry, int operations) {
        return new UnfinishedRevision(broke(entry) + ", and "
                + (operations == 1
                        ? "its first operation is no longer what it was then"
                        : "one of its first " + operations + " operations is no longer what it was then")
                + ". What was carried out must stay as it is; what comes behind it may be mended. Bring these"
                + " operations back and run the goal again; or bring the database to a known state by hand, and say"
                + " which with db:stamp.");
    }

    /** What was asked for leads elsewhere. */
    static UnfinishedRevision notNext(JournalEntry entry) {
        RevisionId revision = entry.revision();
        boolean up = entry.direction() == Direction.UPGRADE;
        return new UnfinishedRevision(broke(entry)
                + ", and what was asked for does not go on with it. Nothing was done. "
                + (up
                        ? "db:upgrade -Ddb.target=" + revision
                                + " goes on with it, db:downgrade takes back what was done"
                        : "db:downgrade goes on with it, and so does db:upgrade before it goes up")
                + ".");
    }
}
