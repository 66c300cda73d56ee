package dev.retort.core.dialect.postgresql;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.OneByOne;
import dev.retort.core.delivery.Parcel;
import dev.retort.core.delivery.UnknownParcel;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sends the statements of a transaction in batches: the driver writes all of them, with the one that begins the transaction,
 * before it waits for the first answer. The server carries out none behind one that it refuses.
 */
final class SentTogether implements Delivery {
    private final Connection connection;
    private final Delivery alone;
    private final List<Parcel> waiting = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /** What is done once so many of the waiting parcels have been carried out. */
    private record Event(int after, Runnable event) {}

    SentTogether(Connection connection) {
        this.connection = connection;
        this.alone = new OneByOne(connection);
    }

    @Override
    public void send(Parcel parcel) {
        if (TravelsWithOthers.is(parcel.sql())) {
            waiting.add(parcel);
        } else {
            deliver();
            alone.send(parcel);
        }
    }

    @Override
    public void afterwards(Runnable event) {
        if (waiting.isEmpty()) {
            event.run();
        } else {
            events.add(new Event(waiting.size(), event));
        }
    }

    @Override
    public Connection connection() {
        deliver();
        return connection;
    }

    @Override
    public void discard() {
        waiting.clear();
        events.clear();
    }

    @Override
    public boolean together() {
        return true;
    }

    private void deliver() {
        List<Parcel> parcels = List.copyOf(waiting);
        List<Event> told = List.copyOf(events);
        // Whatever comes of it, nothing is sent twice.
        discard();
        if (parcels.size() == 1) {
            alone.send(parcels.get(0));
            tell(told, 1);
        } else if (!parcels.isEmpty()) {
            deliver(parcels, told);
        }
    }

    private void deliver(List<Parcel> parcels, List<Event> told) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Parcel parcel : parcels) {
                statement.addBatch(parcel.sql());
            }
            int[] rows = statement.executeBatch();
            for (int place = 0; place < rows.length; place++) {
                parcels.get(place).delivered(rows[place]);
            }
            tell(told, parcels.size());
        } catch (SQLException refused) {
            OptionalInt place = refused instanceof BatchUpdateException batch
                    ? RefusedEntry.placeIn(batch, parcels.size())
                    : OptionalInt.empty();
            tell(told, place.orElse(0));
            throw place.isPresent()
                    ? parcels.get(place.getAsInt()).refused(RefusedEntry.reason(refused))
                    : new UnknownParcel(refused);
        }
    }

    private static void tell(List<Event> events, int delivered) {
        events.stream()
                .filter(event -> event.after() <= delivered)
                .forEach(event -> event.event().run());
    }
}
