package dev.retort.core.problem;

import java.util.Objects;

/**
 * Base of everything that can fail. A subclass is named after what failed; its message says what happened, where, and what to do
 * next.
 */
public abstract class MigrationException extends RuntimeException {
    protected MigrationException(String message) {
        super(message);
    }

    protected MigrationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The message, which every subclass gives. */
    @Override
    public final String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
