package dev.retort.core.run;

import dev.retort.Migration;
import dev.retort.core.graph.RevisionNode;

/**
 * A revision and the author's object for it.
 *
 * @param transactional whether it runs in a transaction where that covers changes to the schema
 */
record LoadedRevision(RevisionNode node, Migration migration, boolean transactional) {}
