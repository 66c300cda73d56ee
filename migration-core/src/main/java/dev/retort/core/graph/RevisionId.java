package dev.retort.core.graph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a revision, as its author and the version table write it.
 *
 * @param value any text: what is illegal has to be named in a problem, so {@link GraphRules} refuses it and not this record
 */
public record RevisionId(String value) implements Comparable<RevisionId> {

    public RevisionId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    /** Written out, because a graph looks up every id several times before the machine has got to know its methods. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevisionId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
