package dev.retort.core.run;

import dev.retort.core.checksum.OperationDifference;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.operation.RecordedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be said about a revision that is not what was applied. */
public final class ChangeText {
    private ChangeText() {}

    /** Returns the lines about one change, the first of which says what has changed. */
    public static List<String> of(RevisionChange change) {
        List<String> lines = new ArrayList<>();
        String name = change.className().isEmpty()
                ? change.revision().value()
                : change.revision() + " (" + change.className() + ")";
        switch (change.kind()) {
            case OPERATIONS -> {
                lines.add("revision " + name + " is not what it was when " + event(change) + ":");
                change.differences().forEach(difference -> lines.addAll(lines(difference)));
                if (change.differences().isEmpty()) {
                    lines.add("  its checksum is another one; what is different is not kept in the log");
                }
            }
            case CODE ->
                lines.add("revision " + name + " says the same as when " + event(change)
                        + ", but the code that it runs itself is another one; or another compiler translated it");
            case NEVER_RAN ->
                lines.add("revision " + name + " has never run here, although it counts as applied: it came into the"
                        + " history when a later one was applied already");
            case GONE -> lines.add("revision " + name + " is no longer there, although it ran here: " + event(change));
        }
        return lines;
    }

    private static String event(RevisionChange change) {
        return change.applied().map(ChangeText::event).orElse("it was applied");
    }

    private static String event(HistoryEntry entry) {
        String what = entry.change() == Change.ACCEPT ? " accepted it" : " applied it";
        return entry.appliedBy() + what + " at " + entry.startedAt();
    }

    private static List<String> lines(OperationDifference difference) {
        List<String> lines = new ArrayList<>();
        String operation = "operation " + difference.position();
        Optional<String> now = difference.now().map(RecordedOperation::toString);
        lines.add("  "
                + switch (difference.kind()) {
                    case CHANGED -> operation + " says something else now: " + now.orElse("");
                    case ADDED -> operation + " was not there then: " + now.orElse("");
                    case REMOVED -> operation + " of then is no longer there:";
                });
        difference.lines().forEach(line -> lines.add("    " + line));
        return lines;
    }
}
