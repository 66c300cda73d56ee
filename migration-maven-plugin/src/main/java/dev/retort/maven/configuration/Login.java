package dev.retort.maven.configuration;

import java.util.Objects;
import java.util.Optional;

/**
 * Who connects.
 *
 * @param user the user, if one is named
 * @param password the password, readable
 */
public record Login(Optional<String> user, Optional<String> password) {

    public Login {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return user.orElse("nobody");
    }
}
