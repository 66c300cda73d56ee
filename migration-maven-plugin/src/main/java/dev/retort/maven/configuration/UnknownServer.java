package dev.retort.maven.configuration;

import dev.retort.core.problem.Listing;
import dev.retort.core.problem.MigrationException;
import java.util.List;

/** {@code settings.xml} has no server with the id that the configuration names. */
final class UnknownServer extends MigrationException {
    UnknownServer(Given serverId, List<String> known) {
        super("settings.xml has no server with the id \"" + serverId.value() + "\", which " + serverId.origin()
                + " names; " + (known.isEmpty() ? "it has no servers" : "it has " + Listing.of(known))
                + ". Add a <server> with this id, or give db.user and db.password.");
    }
}
