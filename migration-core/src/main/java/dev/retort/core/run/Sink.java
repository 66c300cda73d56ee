package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Where the steps of a plan go: into a database, or into a script. */
interface Sink {
    /**
     * Makes ready for the first step.
     *
     * @param heads the heads that the plan expects before it
     */
    void begin(Set<RevisionId> heads) throws SQLException;

    /**
     * Takes one step.
     *
     * @param heads the heads that the plan expects before it
     * @return how long it took
     */
    Duration take(PreparedStep step, Set<RevisionId> heads) throws SQLException;
}
