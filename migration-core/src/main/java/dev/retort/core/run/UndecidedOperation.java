package dev.retort.core.run;

import dev.retort.core.journal.JournalEntry;
import dev.retort.core.plan.Direction;
import dev.retort.core.recovery.Verdict;
import java.util.stream.Collectors;

/** A run broke off, and nobody can tell whether its last statement took effect. */
public final class UndecidedOperation extends OperationFailed {
    UndecidedOperation(JournalEntry entry, Place place, int count, Verdict.Undecided undecided) {
        super(
                place.source(),
                "was being carried out when the run of revision " + entry.revision() + " broke off, operation "
                        + place.position().operation() + " of " + count
                        + ", and it cannot be told whether it took effect: " + undecided.reason() + "."
                        + details(undecided)
                        + "\n  statement: " + PlaceText.of(place)
                        + "\nNothing was done now. Look at the database; then say that it took effect: "
                        + goal(entry) + " -Ddb.undecided=done; or that it did not, and is to be carried out again: "
                        + goal(entry) + " -Ddb.undecided=again.");
    }

    private static String details(Verdict.Undecided undecided) {
        return undecided.details().stream()
                .map(detail -> "\n  " + detail.what() + "\n    expected before it: " + detail.before()
                        + "\n    expected after it:  " + detail.after() + "\n    in the database:    " + detail.found())
                .collect(Collectors.joining());
    }

    private static String goal(JournalEntry entry) {
        return entry.direction() == Direction.UPGRADE ? "db:upgrade" : "db:downgrade";
    }
}
