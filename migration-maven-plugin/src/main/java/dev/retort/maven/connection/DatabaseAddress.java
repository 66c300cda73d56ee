package dev.retort.maven.connection;

import dev.retort.core.problem.Secrets;
import dev.retort.maven.configuration.Configuration;
import dev.retort.maven.configuration.Given;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Which database, and who connects.
 *
 * @param url the JDBC URL
 * @param user the user, if one is given
 * @param password the password, if one is given
 * @param isDefault whether nobody named a URL
 */
public record DatabaseAddress(Given url, Optional<Given> user, Optional<Given> password, boolean isDefault) {

    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** The database that the configuration names, or the SQLite file that a project has for itself. */
    public static DatabaseAddress of(Configuration configuration, Path defaultFile) {
        Optional<Given> url = configuration.url();
        return new DatabaseAddress(
                url.orElse(new Given("jdbc:sqlite:" + defaultFile, "the default")),
                configuration.user(),
                configuration.password(),
                url.isEmpty());
    }

    /** The kind of database that somebody named by a URL: what follows jdbc: in it. */
    public Optional<String> kind() {
        return isDefault ? Optional.empty() : KnownDatabase.of(url.value()).map(KnownDatabase::subprotocol);
    }

    /** The same with another URL. */
    DatabaseAddress withUrl(String other) {
        return new DatabaseAddress(new Given(other, url.origin()), user, password, isDefault);
    }

    /** What has to be kept out of every message. */
    public Secrets secrets() {
        return password.map(given -> Secrets.of(given.value()))
                .orElse(Secrets.none())
                .alsoIn(url.value());
    }

    /** The URL as people may see it. */
    public String maskedUrl() {
        return secrets().mask(url.value());
    }

    /** User and password as drivers expect them. */
    Properties login() {
        Properties login = new Properties();
        user.ifPresent(given -> login.setProperty("user", given.value()));
        password.ifPresent(given -> login.setProperty("password", given.value()));
        return login;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return maskedUrl();
    }
}
