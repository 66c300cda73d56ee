package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Target;
import java.util.Optional;

/**
 * How far down a downgrade goes.
 *
 * @param kept the revision that stays applied while what continues it goes; empty to go below the first revision
 * @param line the name of the line that is meant, if only one line is to go
 * @param target what was asked for
 */
record Floor(Optional<RevisionId> kept, Optional<String> line, Target target) {}
