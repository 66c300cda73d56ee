package dev.retort.core.delivery;

import java.sql.SQLException;

/** One of several statements that were sent together was refused, and nobody says which. Sent one by one, they would tell. */
public final class UnknownParcel extends RuntimeException {
    public UnknownParcel(SQLException refused) {
        super("one of several statements was refused, and the driver does not say which", refused);
    }
}
