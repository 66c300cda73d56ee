package dev.retort;

/**
 * The way from one state of a database to the next, and back.
 *
 * <p>A migration records what is to be done; nothing touches a database while its methods run. They may be called at any
 * time, several times, and without a database, so they must record the same operations each time.
 */
public interface Migration {
    /** Records the operations that lead from the parents' state to this revision's. */
    void upgrade(Operations op);

    /**
     * Records the way back: by default the inverse of {@link #upgrade}, worked out from its operations and the state
     * before them. Override it where another way back is wanted or an operation has no inverse.
     */
    default void downgrade(Operations op) {
        op.inverseOf(this::upgrade);
    }
}
