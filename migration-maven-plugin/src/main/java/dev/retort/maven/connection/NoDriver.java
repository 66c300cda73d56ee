package dev.retort.maven.connection;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.NearestNames;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** No driver accepts the URL: it is wrong, or its driver is missing. */
final class NoDriver extends MigrationException {

    private static final String EXAMPLES =
            Arrays.stream(KnownDatabase.values()).map(KnownDatabase::example).collect(Collectors.joining(", "));

    private static final List<String> SUBPROTOCOLS = Arrays.stream(KnownDatabase.values())
            .map(KnownDatabase::subprotocol)
            .toList();

    private NoDriver(String message) {
        super(message);
    }

    /** Says what is wrong with the URL, or which driver is missing. */
    static NoDriver of(DatabaseAddress address, List<String> driversTried) {
        String url = address.url().value();
        String shown = "\"" + address.maskedUrl() + "\" (from " + address.url().origin() + ")";
        if (!url.startsWith("jdbc:")) {
            return new NoDriver(shown + " is no JDBC URL: it has to begin with jdbc:, as in " + EXAMPLES + ".");
        }
        return KnownDatabase.of(url)
                .map(database -> ofKnown(shown, database, driversTried))
                .orElseGet(() -> ofUnknown(shown, url, driversTried));
    }

    private static NoDriver ofKnown(String shown, KnownDatabase database, List<String> driversTried) {
        return new NoDriver("No JDBC driver accepts the URL " + shown + ". It should look like " + database.example()
                + "; if it does, the driver is missing: add " + database.driver()
                + " to the dependencies of the project"
                + " (scope runtime) or of the plugin. " + tried(driversTried));
    }

    private static NoDriver ofUnknown(String shown, String url, List<String> driversTried) {
        String subprotocol = url.substring("jdbc:".length()).replaceFirst(":.*", "");
        String meant = NearestNames.of(subprotocol, SUBPROTOCOLS).stream()
                .findFirst()
                .map(nearest -> " Did you mean jdbc:" + nearest + ":?")
                .orElse("");
        return new NoDriver("No JDBC driver accepts the URL " + shown + "." + meant
                + " Retort speaks to PostgreSQL, MySQL, MariaDB and SQLite, with URLs such as " + EXAMPLES
                + ". For another driver to one of them, add it to the dependencies of the project (scope runtime) or"
                + " of the plugin. " + tried(driversTried));
    }

    private static String tried(List<String> drivers) {
        return drivers.isEmpty() ? "There is no driver at all." : "Tried: " + String.join(", ", drivers) + ".";
    }
}
