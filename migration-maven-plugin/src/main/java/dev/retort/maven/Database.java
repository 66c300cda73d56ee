package dev.retort.maven;

import dev.retort.core.Migrator;
import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.run.Caution;
import dev.retort.core.run.RunListener;
import dev.retort.core.run.RunSettings;
import dev.retort.core.run.StopRequest;
import dev.retort.maven.document.DatabaseFacts;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * A database that can be reached, and the revisions that it follows.
 *
 * @param revisions the project's revisions
 * @param facts which database it is
 * @param connections gives connections to it
 * @param settings what a run is told
 */
record Database(Revisions revisions, DatabaseFacts facts, DataSource connections, RunSettings settings) {

    Database {
        Objects.requireNonNull(revisions, "revisions");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(connections, "connections");
        Objects.requireNonNull(settings, "settings");
    }

    /** The same database, and a run that is told to be as careful as this. */
    Database with(Caution caution) {
        return new Database(revisions, facts, connections, settings.withCaution(caution));
    }

    RevisionGraph graph() {
        return revisions.graph();
    }

    Migrator migrator() {
        return migrator(RunListener.NONE);
    }

    Migrator migrator(RunListener listener) {
        return migrator(listener, StopRequest.NEVER);
    }

    Migrator migrator(RunListener listener, StopRequest stopRequest) {
        return Migrator.of(revisions, connections, settings.withStopRequest(stopRequest), listener);
    }
}
