package dev.retort.core.dialect;

import java.util.Optional;

/**
 * A constraint or an index, as a database keeps it.
 *
 * @param name nothing if the database makes the name up
 * @param text what it says, in the one form
 */
public record KeptRule(Optional<String> name, String text) {
    @Override
    public String toString() {
        return name.map(given -> given + ": ").orElse("") + text;
    }
}
