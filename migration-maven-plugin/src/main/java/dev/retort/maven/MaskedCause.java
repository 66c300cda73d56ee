package dev.retort.maven;

import dev.retort.core.problem.Secrets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy of an exception and its causes without passwords, for stack traces. */
final class MaskedCause extends Exception {

    private final String originalName;

    private MaskedCause(String originalName, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
        this.originalName = originalName;
    }

    static MaskedCause of(Throwable original, Secrets secrets) {
        return copy(original, secrets, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Some drivers build chains of causes that lead back to their beginning. */
    private static MaskedCause copy(Throwable original, Secrets secrets, Set<Throwable> seen) {
        seen.add(original);
        MaskedCause cause = Optional.ofNullable(original.getCause())
                .filter(next -> !seen.contains(next))
                .map(next -> copy(next, secrets, seen))
                .orElse(null);
        String message =
                Optional.ofNullable(original.getMessage()).map(secrets::mask).orElse(null);
        MaskedCause copy = new MaskedCause(original.getClass().getName(), message, cause);
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }

    /** As the original would print itself: under its own name. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return getMessage() == null ? originalName : originalName + ": " + getMessage();
    }
}
