package dev.retort.core.run;

import dev.retort.core.checksum.OperationDifference;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import java.util.List;
import java.util.Optional;

/**
 * A revision that is not what was applied.
 *
 * @param className its class; empty if it is gone
 * @param applied the line of the log that says what was applied; empty if there is none
 * @param differences the operations that are different; none if the log does not keep what they said
 */
public record RevisionChange(
        RevisionId revision,
        String className,
        Kind kind,
        Optional<HistoryEntry> applied,
        List<OperationDifference> differences) {
    /** What has changed. */
    public enum Kind {
        /** Its operations. */
        OPERATIONS,

        /** The code that it runs itself, as far as its class file tells; another compiler may be the reason. */
        CODE,

        /** It came into the history when later revisions were applied already, and has never run here. */
        NEVER_RAN,

        /** It was applied, and is no longer there. */
        GONE;

        /** Tells whether no run should go on without somebody who knows. */
        public boolean isSerious() {
            return switch (this) {
                case OPERATIONS, NEVER_RAN -> true;
                case CODE, GONE -> false;
            };
        }
    }

    public RevisionChange {
        differences = List.copyOf(differences);
    }
}
