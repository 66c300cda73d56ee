package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.run.ChangeText;
import dev.retort.core.run.RevisionChange;
import java.util.List;
import java.util.Optional;

/**
 * A revision that is not what was applied.
 *
 * @param className its class; none if it is gone
 * @param kind what has changed
 * @param serious whether a run refuses to go on with it
 * @param message what there is to say about it, for people
 * @param applied what the history log says of it
 * @param differences the operations that are different
 */
public record ChangeFacts(
        RevisionId id,
        Optional<String> className,
        RevisionChange.Kind kind,
        boolean serious,
        String message,
        Optional<Event> applied,
        List<DifferenceFacts> differences) {

    /**
     * How a revision came to be what it was.
     *
     * @param change whether it ran, or somebody accepted it
     * @param by who did that
     * @param at when, in UTC
     */
    public record Event(Change change, String by, String at) {
        private static Event of(HistoryEntry entry) {
            return new Event(
                    entry.change(), entry.appliedBy(), entry.startedAt().toString());
        }
    }

    public ChangeFacts {
        differences = List.copyOf(differences);
    }

    static ChangeFacts of(RevisionChange change) {
        return new ChangeFacts(
                change.revision(),
                Optional.of(change.className()).filter(name -> !name.isEmpty()),
                change.kind(),
                change.kind().isSerious(),
                String.join("\n", ChangeText.of(change)),
                change.applied().map(Event::of),
                change.differences().stream().map(DifferenceFacts::of).toList());
    }
}
