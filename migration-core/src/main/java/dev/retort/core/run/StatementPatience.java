package dev.retort.core.run;

import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.Parcel;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.LockWaits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the session wait only briefly where others would have to wait behind it, and as long as usual elsewhere, as for a row
 * that somebody else is changing. What the author says about it goes first.
 */
final class StatementPatience {
    private final Connection connection;
    private final Delivery delivery;
    private final LockWaits waits;
    private final boolean locksAreKept;
    private final String brief;
    private Optional<String> usual = Optional.empty();
    private Setting setting = Setting.USUAL;
    private boolean keepsLocks;
    private boolean endsWithTransaction;

    private enum Setting {
        USUAL,
        BRIEF,
        /** Something was taken back, and maybe the setting with it. */
        UNKNOWN,
        OF_AUTHOR
    }

    /**
     * Makes it for a session that waits as usual.
     *
     * @param connection what is asked, without disturbing what is on its way
     * @param delivery what brings the settings to the database
     * @param locksAreKept whether a change to the schema keeps its locks until the end of the transaction
     */
    StatementPatience(
            Connection connection, Delivery delivery, LockWaits waits, StatementLocks locks, boolean locksAreKept) {
        this.connection = connection;
        this.delivery = delivery;
        this.waits = waits;
        this.locksAreKept = locksAreKept;
        this.brief = waits.setting(locks.timeout());
    }

    /**
     * Gets ready for a statement of a revision.
     *
     * @return whether it is worth trying again once it has waited long enough
     */
    boolean before(Instruction.Execute execute) throws SQLException {
        if (saysHowLong(execute.sql())) {
            leaveToAuthor();
        }
        boolean strong = StrongLocks.areTakenBy(execute) && (locksAreKept || StrongLocks.isOneStatement(execute));
        keepsLocks |= strong && locksAreKept && isInTransaction();
        return waitBrieflyIf(strong || keepsLocks);
    }

    private boolean isInTransaction() throws SQLException {
        return !connection.getAutoCommit();
    }

    private static boolean saysHowLong(String sql) {
        String text = sql.toLowerCase(Locale.ROOT);
        return text.contains("lock_timeout") || text.contains("lock_wait_timeout");
    }

    /**
     * Gets ready for work of which nobody knows what it does.
     *
     * @return whether it is worth trying again once it has waited long enough
     */
    boolean beforeWork() throws SQLException {
        // Whoever waits for a row while it keeps others away from a table makes them wait just as long.
        return waitBrieflyIf(keepsLocks);
    }

    private boolean waitBrieflyIf(boolean others) throws SQLException {
        use(others ? Setting.BRIEF : Setting.USUAL);
        return others;
    }

    /** From here to the end of the step the author decides; what is remembered as usual is not our own setting. */
    void leaveToAuthor() throws SQLException {
        use(Setting.USUAL);
        setting = Setting.OF_AUTHOR;
    }

    /** What the author decided was taken back. */
    void leftByAuthor() {
        if (setting == Setting.OF_AUTHOR) {
            setting = Setting.UNKNOWN;
        }
    }

    /** A part of the transaction was taken back. */
    void partTakenBack() {
        if (setting == Setting.BRIEF) {
            setting = Setting.UNKNOWN;
        }
    }

    /** The transaction, or an attempt at it, is over. */
    void end() throws SQLException {
        keepsLocks = false;
        if (setting == Setting.OF_AUTHOR || endsWithTransaction) {
            // What the author set is restored by what the dialect made of it.
            setting = Setting.USUAL;
            endsWithTransaction = false;
        }
        use(Setting.USUAL);
    }

    /** Tells whether a failure comes from having waited long enough. */
    boolean ranOut(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, StatementPatience::causeOf)
                .anyMatch(cause -> cause instanceof SQLException refused && waits.ranOut(refused));
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private void use(Setting wanted) throws SQLException {
        if (setting == wanted || setting == Setting.OF_AUTHOR) {
            return;
        }
        if (usual.isEmpty()) {
            usual = Optional.of(waits.setting(delivery.connection()));
        }
        boolean inTransaction = isInTransaction();
        waits.statement(wanted == Setting.BRIEF ? brief : usual.orElseThrow(), inTransaction)
                .ifPresent(sql -> delivery.send(new SettingOfSession(sql)));
        endsWithTransaction = waits.endsWithTransaction() && inTransaction;
        setting = wanted;
    }

    /** A statement that sets how long to wait. */
    private record SettingOfSession(String sql) implements Parcel {
        @Override
        public RuntimeException refused(SQLException reason) {
            return new SettingRefused(sql, reason);
        }
    }
}
