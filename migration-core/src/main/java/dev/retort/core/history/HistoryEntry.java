package dev.retort.core.history;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the log: a revision that was applied or undone, or the attempt to; or that was only said to be.
 *
 * @param appliedBy who ran it, as the settings of the run say
 * @param checksum what the revision's upgrade does, whichever way it was run; empty if nothing ran
 * @param failure why it failed; empty if it did not
 */
public record HistoryEntry(
        RevisionId revision,
        Change change,
        String description,
        String appliedBy,
        Instant startedAt,
        Duration duration,
        Optional<Checksum> checksum,
        Optional<String> failure) {}
