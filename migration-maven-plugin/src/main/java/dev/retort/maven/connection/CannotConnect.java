package dev.retort.maven.connection;

import dev.retort.core.problem.MigrationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database cannot be reached, or refuses whoever asks. */
final class CannotConnect extends MigrationException {

    private static final int MYSQL_UNKNOWN_DATABASE = 1049;

    CannotConnect(DatabaseAddress address, SQLException cause) {
        super(message(address, cause), cause);
    }

    private static String message(DatabaseAddress address, SQLException cause) {
        String who = address.user().map(user -> " as \"" + user.value() + "\"").orElse("");
        return "Cannot connect to " + address.maskedUrl() + who + ": "
                + address.secrets().mask(firstSentence(cause)) + "\n"
                + "Check " + suspect(cause) + ". " + origins(address)
                + " All ways to give them: mvn db:help -Ddetail";
    }

    /** Connector/J writes several paragraphs, of which only the first one tells something. */
    private static String firstSentence(SQLException cause) {
        String text =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        String line = text.strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }

    private static String suspect(SQLException cause) {
        String state = Optional.ofNullable(cause.getSQLState()).orElse("");
        if (state.startsWith("28")) {
            return "the user and the password";
        }
        if (state.equals("3D000") || cause.getErrorCode() == MYSQL_UNKNOWN_DATABASE) {
            return "the name of the database, which has to exist";
        }
        if (state.startsWith("08")) {
            return "host and port, and that the server is running";
        }
        return "the URL";
    }

    private static String origins(DatabaseAddress address) {
        return Stream.of(
                        Optional.of("The URL is from " + address.url().origin()),
                        address.user().map(user -> "the user from " + user.origin()),
                        address.password().map(password -> "the password from " + password.origin()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "", "."));
    }
}
