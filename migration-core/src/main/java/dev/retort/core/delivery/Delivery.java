package dev.retort.core.delivery;

import java.sql.Connection;

/**
 * Brings statements to one database in their order.
 *
 * <p>A statement may wait for those that come after it, as long as nobody needs its answer. So whoever needs an answer, or
 * uses the connection in another way, asks for it here.
 */
public interface Delivery {
    /**
     * Sends a statement now, or together with those after it.
     *
     * @throws RuntimeException what {@link Parcel#refused} of this parcel, or of one that waited, says
     */
    void send(Parcel parcel);

    /** Does something once everything that was sent before has been carried out. */
    void afterwards(Runnable event);

    /**
     * Returns the connection, once everything that was sent has been carried out.
     *
     * @throws RuntimeException what {@link Parcel#refused} of a parcel that waited says
     */
    Connection connection();

    /** Forgets what waits, because the transaction that it belongs to is over. */
    void discard();

    /** Tells whether statements travel together, so that each question costs a way there and back that they do not. */
    boolean together();
}
