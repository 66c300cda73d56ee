package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.checksum.KeptText;
import dev.retort.core.checksum.OperationDifference;
import dev.retort.core.checksum.OperationsComparison;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.Standings;
import dev.retort.core.run.RevisionChange.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the applied revisions with what the log says was applied. */
final class HistoryComparison {
    private final RevisionGraph graph;
    private final Recordings recordings;
    private final HistoryLog log;
    private final Connection connection;

    HistoryComparison(RevisionGraph graph, Recordings recordings, HistoryLog log, Connection connection) {
        this.graph = graph;
        this.recordings = recordings;
        this.log = log;
        this.connection = connection;
    }

    /** Compares what is applied when these are the heads, all of which the graph knows. */
    HistoryCheck at(Set<RevisionId> heads) throws SQLException {
        Set<RevisionId> applied = graph.withAncestors(heads);
        Standings standings = log.standings(connection);
        List<RevisionId> same = new ArrayList<>();
        List<RevisionId> unknown = new ArrayList<>();
        List<RevisionChange> changes = new ArrayList<>();
        for (RevisionNode revision : graph.revisions()) {
            if (applied.contains(revision.id())) {
                Optional<Standings.Standing> standing = standings.applied(revision.id());
                Optional<Fingerprint> then = standing.flatMap(Standings.Standing::fingerprint);
                Optional<RevisionChange> change = then.isPresent()
                        ? changed(revision, standing.orElseThrow(), then.orElseThrow())
                        : neverRan(revision, standings, applied);
                change.ifPresentOrElse(changes::add, () -> (then.isPresent() ? same : unknown).add(revision.id()));
            }
        }
        changes.addAll(gone(standings));
        return new HistoryCheck(heads, same, unknown, changes);
    }

    private Optional<RevisionChange> changed(RevisionNode revision, Standings.Standing standing, Fingerprint then)
            throws SQLException {
        RecordedRevision recorded = recordings.of(revision);
        if (!then.checksum().equals(recorded.checksum())) {
            Optional<KeptText> text = log.operations(connection, standing);
            List<OperationDifference> differences = text.map(kept -> OperationsComparison.of(kept, recorded.upgrade()))
                    .orElse(List.of());
            return Optional.of(
                    change(revision, Kind.OPERATIONS, Optional.of(log.entry(connection, standing)), differences));
        }
        return isOther(then.code(), recorded)
                ? Optional.of(change(revision, Kind.CODE, Optional.of(log.entry(connection, standing)), List.of()))
                : Optional.empty();
    }

    private static boolean isOther(Optional<Checksum> code, RecordedRevision recorded) {
        return code.isPresent()
                && recorded.code().filter(now -> !code.equals(Optional.of(now))).isPresent();
    }

    /** The log has followed this history since before the revision, and has not heard of it. */
    private Optional<RevisionChange> neverRan(RevisionNode revision, Standings standings, Set<RevisionId> applied) {
        RevisionId id = revision.id();
        boolean slippedIn = !standings.hasHeardOf(id)
                && graph.withAncestors(Set.of(id)).stream().anyMatch(standings::hasRun)
                && graph.withDescendants(Set.of(id)).stream()
                        .filter(applied::contains)
                        .anyMatch(standings::hasRun);
        return slippedIn
                ? Optional.of(change(revision, Kind.NEVER_RAN, Optional.empty(), List.of()))
                : Optional.empty();
    }

    private static RevisionChange change(
            RevisionNode revision, Kind kind, Optional<HistoryEntry> applied, List<OperationDifference> differences) {
        return new RevisionChange(revision.id(), revision.className(), kind, applied, differences);
    }

    private List<RevisionChange> gone(Standings standings) throws SQLException {
        List<RevisionChange> gone = new ArrayList<>();
        for (RevisionId id : standings.revisions()) {
            if (!graph.contains(id) && standings.hasRun(id)) {
                HistoryEntry applied =
                        log.entry(connection, standings.applied(id).orElseThrow());
                gone.add(new RevisionChange(id, "", Kind.GONE, Optional.of(applied), List.of()));
            }
        }
        return gone;
    }
}
