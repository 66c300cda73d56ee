package dev.retort.core.target;

import java.util.Optional;

/**
 * Two targets with a colon between: {@code start:end}. Either may be missing.
 *
 * @param start where the range begins, the older end
 * @param end where it ends, the younger end
 */
public record TargetRange(Optional<Target> start, Optional<Target> end) {

    /** The whole history. */
    public static final TargetRange EVERYTHING = new TargetRange(Optional.empty(), Optional.empty());

    /**
     * Reads a range.
     *
     * @throws MalformedRange if there is not exactly one colon
     * @throws MalformedTarget if one of the ends is no target
     */
    public static TargetRange parse(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2) {
            throw new MalformedRange(text);
        }
        return new TargetRange(end(ends[0]), end(ends[1]));
    }

    private static Optional<Target> end(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Target.parse(text.strip()));
    }

    /** Whether nobody can say what is meant without asking the database where it is. */
    public boolean needsDatabase() {
        Target current = new Target.Current();
        return start.equals(Optional.of(current)) || end.equals(Optional.of(current));
    }

    @Override
    public String toString() {
        return start.map(Target::toString).orElse("") + ":"
                + end.map(Target::toString).orElse("");
    }
}
