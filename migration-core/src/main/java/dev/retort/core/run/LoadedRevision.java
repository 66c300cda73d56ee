package dev.retort.core.run;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.graph.RevisionNode;

/**
 * A revision and the author's object for it.
 *
 * @param transactional whether it runs in a transaction where that covers changes to the schema
 */
record LoadedRevision(RevisionNode node, Migration migration, boolean transactional) {
    /** Tells whether the author left the way back to be derived. */
    boolean derivesDowngrade() {
        try {
            return migration.getClass().getMethod("downgrade", Operations.class).getDeclaringClass() == Migration.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every migration has a downgrade", impossible);
        }
    }
}
