package dev.retort.source;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.nio.file.Path;

/**
 * A revision whose source was written.
 *
 * @param file its source
 * @param id its id
 * @param history all revisions, this one among them
 * @param severalHeadsAllowed whether the project wants several heads
 */
public record WrittenRevision(Path file, RevisionId id, RevisionGraph history, boolean severalHeadsAllowed) {}
