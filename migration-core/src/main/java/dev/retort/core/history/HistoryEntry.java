package dev.retort.core.history;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.checksum.Fingerprint;
import dev.retort.core.graph.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the log: a revision that was applied or undone, or the attempt to; or that was only said to be.
 *
 * @param appliedBy who ran it, as the settings of the run say
 * @param fingerprint what the revision's upgrade does, whichever way it was run; empty if nothing ran
 * @param failure why it failed; empty if it did not
 * @param reason why somebody said so; empty if nobody was asked
 */
public record HistoryEntry(
        RevisionId revision,
        Change change,
        String description,
        String appliedBy,
        Instant startedAt,
        Duration duration,
        Optional<Fingerprint> fingerprint,
        Optional<String> failure,
        Optional<String> reason) {

    /** Makes a line about something that nobody had to give a reason for. */
    public HistoryEntry(
            RevisionId revision,
            Change change,
            String description,
            String appliedBy,
            Instant startedAt,
            Duration duration,
            Optional<Fingerprint> fingerprint,
            Optional<String> failure) {
        this(revision, change, description, appliedBy, startedAt, duration, fingerprint, failure, Optional.empty());
    }

    /** The checksum of what the revision's upgrade does, whichever way it was run; empty if nothing ran. */
    public Optional<Checksum> checksum() {
        return fingerprint.map(Fingerprint::checksum);
    }
}
