package dev.retort.maven.configuration;

import java.util.Objects;

/**
 * A value and the place where the user gave it, so that a message can name both.
 *
 * @param value the value
 * @param origin the place: {@code -Ddb.url}, {@code DB_URL}, {@code pom.xml}
 */
public record Given(String value, String origin) {

    public Given {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    /** Never the value, which may be a password. */
    @Override
    public String toString() {
        return "a value from " + origin;
    }
}
