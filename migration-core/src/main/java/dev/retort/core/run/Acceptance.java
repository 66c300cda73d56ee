package dev.retort.core.run;

import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.Change;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what an acceptance writes into the log. */
final class Acceptance {
    private final RevisionGraph graph;
    private final Recordings recordings;
    private final HistoryCheck check;

    Acceptance(RevisionGraph graph, Recordings recordings, HistoryCheck check) {
        this.graph = graph;
        this.recordings = recordings;
        this.check = check;
    }

    /**
     * Returns the lines, one for each revision.
     *
     * @throws NothingToAccept if a revision is what was applied, or is not applied
     */
    List<HistoryEntry> lines(AcceptRequest request, String acceptedBy, Instant at) {
        List<HistoryEntry> lines = new ArrayList<>();
        for (RevisionId revision : revisions(request)) {
            Optional<RevisionChange> change = check.changes().stream()
                    .filter(candidate -> candidate.revision().equals(revision))
                    .findFirst();
            if (change.isEmpty() && !check.unknown().contains(revision)) {
                throw check.same().contains(revision)
                        ? NothingToAccept.same(revision)
                        : NothingToAccept.notApplied(revision);
            }
            lines.add(new HistoryEntry(
                    revision,
                    Change.ACCEPT,
                    graph.contains(revision) ? graph.revision(revision).description() : "",
                    acceptedBy,
                    at,
                    Duration.ZERO,
                    fingerprint(revision),
                    Optional.empty(),
                    Optional.of(request.reason())));
        }
        return lines;
    }

    private Set<RevisionId> revisions(AcceptRequest request) {
        Set<RevisionId> revisions = new LinkedHashSet<>();
        for (String target : request.targets()) {
            Optional<RevisionId> gone = check.changes().stream()
                    .filter(change -> change.kind() == RevisionChange.Kind.GONE)
                    .map(RevisionChange::revision)
                    .filter(id -> id.value().equals(target))
                    .findFirst();
            gone.ifPresentOrElse(
                    revisions::add, () -> revisions.addAll(Lookup.named(graph, Target.parse(target), check.heads())));
        }
        return revisions;
    }

    /** A revision that is gone does nothing any more. */
    private Optional<Fingerprint> fingerprint(RevisionId revision) {
        return graph.contains(revision)
                ? Optional.of(recordings.of(graph.revision(revision)).fingerprint())
                : Optional.empty();
    }
}
