package dev.retort.maven.connection;

import java.util.Optional;
import java.util.Properties;

/**
 * What sessions call themselves, for whoever looks at the server's list of them. A name that the URL gives is kept.
 *
 * @param value what a server shows, such as {@code retort upgrade}
 */
public record ProgramName(String value) {
    private static final String MYSQL_ATTRIBUTES = "connectionAttributes";

    /** Named after a goal. */
    public static ProgramName ofGoal(String goal) {
        return new ProgramName("retort " + goal);
    }

    /** Adds the name to what a driver is told besides the URL. */
    void addTo(Properties login, String url) {
        Optional<KnownDatabase> known = KnownDatabase.of(url);
        if (known.isPresent()) {
            switch (known.orElseThrow()) {
                case POSTGRESQL -> login.setProperty("ApplicationName", value);
                case MYSQL, MARIADB -> addAttribute(login, url);
                case SQLITE -> {}
            }
        }
    }

    /** These drivers take such a property for more than the same one in the URL. */
    private void addAttribute(Properties login, String url) {
        if (!url.contains(MYSQL_ATTRIBUTES)) {
            login.setProperty(MYSQL_ATTRIBUTES, "program_name:" + value);
        }
    }
}
