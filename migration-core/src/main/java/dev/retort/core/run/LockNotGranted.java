package dev.retort.core.run;

/**
 * A statement has waited long enough for other sessions. Nothing of it was done, so it may be tried again, or the transaction
 * that it belongs to; {@link LockRetries} sees to that, so no author ever meets this exception.
 */
final class LockNotGranted extends RuntimeException {
    private final OperationFailed failure;

    LockNotGranted(OperationFailed failure) {
        super(failure);
        this.failure = failure;
    }

    /** What would have been said if nobody tried again. */
    OperationFailed failure() {
        return failure;
    }
}
