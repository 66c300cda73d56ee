package dev.retort.core.history;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the log: a revision that was applied or undone, or the attempt to.
 *
 * @param appliedBy who ran it, as the settings of the run say
 * @param checksum what the revision's upgrade did, whichever way it was run
 * @param failure why it failed; empty if it did not
 */
public record HistoryEntry(
        RevisionId revision,
        Direction direction,
        String description,
        String appliedBy,
        Instant startedAt,
        Duration duration,
        Checksum checksum,
        Optional<String> failure) {}
