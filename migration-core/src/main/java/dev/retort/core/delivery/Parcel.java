package dev.retort.core.delivery;

import java.sql.SQLException;

/** A statement on its way to the database. */
public interface Parcel {
    /** The statement, which is sent as it is: nothing in it is an escape of JDBC. */
    String sql();

    /**
     * Hears that the database carried it out.
     *
     * @param rows how many rows it changed; -1 if that is nothing one could count
     */
    default void delivered(int rows) {}

    /** Returns what is to be thrown if the database refuses it. */
    RuntimeException refused(SQLException reason);
}
