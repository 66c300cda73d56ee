package dev.retort.core.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Sends each statement by itself, and waits for its answer. */
public record OneByOne(Connection connection) implements Delivery {
    @Override
    public void send(Parcel parcel) {
        parcel.delivered(rowsChangedBy(parcel));
    }

    private int rowsChangedBy(Parcel parcel) {
        try (Statement statement = connection.createStatement()) {
            // Braces in a name or a text are no escapes of JDBC: what is sent is what the plan shows.
            statement.setEscapeProcessing(false);
            statement.execute(parcel.sql());
            return statement.getUpdateCount();
        } catch (SQLException refused) {
            throw parcel.refused(refused);
        }
    }

    @Override
    public void afterwards(Runnable event) {
        event.run();
    }

    @Override
    public void discard() {
        // Nothing ever waits.
    }

    @Override
    public boolean together() {
        return false;
    }
}
