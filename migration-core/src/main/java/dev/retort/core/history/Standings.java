package dev.retort.core.history;

import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.graph.RevisionId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the log says of each revision by its last line, which is what counts after a downgrade and another upgrade, too. */
public final class Standings {
    private final Map<RevisionId, Standing> last = new TreeMap<>();
    private final Set<RevisionId> inOtherHistories = new HashSet<>();

    /**
     * What one line of the log says of the standing of a revision.
     *
     * @param line its number
     * @param fingerprint what the revision's upgrade did, without the text; empty if nothing ran
     */
    public record Standing(long line, RevisionId revision, Change change, Optional<Fingerprint> fingerprint) {}

    Standings() {}

    void add(Standing line) {
        last.put(line.revision(), line);
    }

    void addOther(Standing line) {
        inOtherHistories.add(line.revision());
    }

    /** Returns the revisions of this history that the log has ever heard of. */
    public Set<RevisionId> revisions() {
        return last.keySet();
    }

    /** Tells whether the log has heard of the revision; in another history counts, for one may be known by two names. */
    public boolean hasHeardOf(RevisionId revision) {
        return last.containsKey(revision) || inOtherHistories.contains(revision);
    }

    /** Returns the last line of a revision, if that says that the revision counts as applied. */
    public Optional<Standing> applied(RevisionId revision) {
        return Optional.ofNullable(last.get(revision))
                .filter(standing -> standing.change().leavesApplied());
    }

    /** Tells whether a revision counts as applied, and the log says what it did. */
    public boolean hasRun(RevisionId revision) {
        return applied(revision).flatMap(Standing::fingerprint).isPresent();
    }
}
