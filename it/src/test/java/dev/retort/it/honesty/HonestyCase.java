package dev.retort.it.honesty;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.schema.Dialect;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Operations to be carried out on every database, unless a case says otherwise.
 *
 * @param name what the case is about; no two have the same
 * @param given what there is before, rows included
 * @param does the operations under test
 * @param downgrade how they are taken back; derived unless it is given
 * @param oneWay whether there is no way back to try
 * @param transactional whether all of it happens in one transaction
 * @param databases where the case runs
 * @param refusals what the databases say that cannot do it
 */
record HonestyCase(
        String name,
        Consumer<Operations> given,
        Consumer<Operations> does,
        Optional<Consumer<Operations>> downgrade,
        boolean oneWay,
        boolean transactional,
        Set<Dialect> databases,
        Map<Dialect, String> refusals) {

    /** Begins a case on an empty database, which does nothing yet. */
    static HonestyCase of(String name) {
        return new HonestyCase(
                name,
                op -> {},
                op -> {},
                Optional.empty(),
                false,
                true,
                EnumSet.allOf(Dialect.class),
                new EnumMap<>(Dialect.class));
    }

    /** Says what there is before. */
    HonestyCase given(Consumer<Operations> operations) {
        return new HonestyCase(name, operations, does, downgrade, oneWay, transactional, databases, refusals);
    }

    /** Says what is done. */
    HonestyCase does(Consumer<Operations> operations) {
        return new HonestyCase(name, given, operations, downgrade, oneWay, transactional, databases, refusals);
    }

    /** Says how it is taken back, in place of the derived way. */
    HonestyCase takenBackBy(Consumer<Operations> operations) {
        return new HonestyCase(name, given, does, Optional.of(operations), oneWay, transactional, databases, refusals);
    }

    /** Says that there is no way back. */
    HonestyCase staysUp() {
        return new HonestyCase(name, given, does, downgrade, true, transactional, databases, refusals);
    }

    /** Says that it must not be in a transaction. */
    HonestyCase outsideOfTransaction() {
        return new HonestyCase(name, given, does, downgrade, oneWay, false, databases, refusals);
    }

    /** Says where the case means anything. */
    HonestyCase only(Dialect first, Dialect... others) {
        return new HonestyCase(
                name, given, does, downgrade, oneWay, transactional, EnumSet.of(first, others), refusals);
    }

    /** Says that a database refuses it before anything runs, with a message that says this. */
    HonestyCase refusedOn(Dialect dialect, String message) {
        Map<Dialect, String> more = new EnumMap<>(Dialect.class);
        more.putAll(refusals);
        more.put(dialect, message);
        return new HonestyCase(name, given, does, downgrade, oneWay, transactional, databases, more);
    }

    /** Returns what is tried, as a revision does it. */
    Migration migration() {
        return new Migration() {
            @Override
            public void upgrade(Operations op) {
                does.accept(op);
            }

            @Override
            public void downgrade(Operations op) {
                downgrade
                        .orElse(operations -> operations.inverseOf(this::upgrade))
                        .accept(op);
            }
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
