package dev.retort.core.dialect.postgresql;

import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.RowWork;

/**
 * The locks on tables, from the weakest to the strongest, and what they keep others from
 * (<a href="https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES">the manual</a>).
 */
enum TableLock {
    ROW_SHARE(Blocked.CHANGES),
    ROW_EXCLUSIVE(Blocked.CHANGES),
    SHARE_UPDATE_EXCLUSIVE(Blocked.CHANGES),
    SHARE(Blocked.WRITES),
    SHARE_ROW_EXCLUSIVE(Blocked.WRITES),
    ACCESS_EXCLUSIVE(Blocked.EVERYTHING);

    private final Blocked blocked;

    TableLock(Blocked blocked) {
        this.blocked = blocked;
    }

    Effect on(String table, RowWork rows) {
        return new Effect(table, name().replace('_', ' '), blocked, rows);
    }
}
