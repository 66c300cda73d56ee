package dev.retort.core.dialect.mysql;

import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.RowWork;

/**
 * How InnoDB changes a table, from the least work to the most. Each of them needs the table for itself for a moment, at the
 * beginning and at the end.
 */
enum Algorithm {
    INSTANT("ALGORITHM=INSTANT", Blocked.NOTHING, RowWork.NONE),

    /** Indexes alone are changed; MariaDB calls that NOCOPY. */
    IN_PLACE("ALGORITHM=INPLACE, LOCK=NONE", Blocked.CHANGES, RowWork.NONE),
    IN_PLACE_INDEXING("ALGORITHM=INPLACE, LOCK=NONE", Blocked.CHANGES, RowWork.INDEXED),
    IN_PLACE_REWRITING("ALGORITHM=INPLACE, LOCK=NONE", Blocked.CHANGES, RowWork.REWRITTEN),
    SHARED_INDEXING("ALGORITHM=INPLACE, LOCK=SHARED", Blocked.WRITES, RowWork.INDEXED),
    SHARED_REWRITING("ALGORITHM=INPLACE, LOCK=SHARED", Blocked.WRITES, RowWork.REWRITTEN),
    COPY("ALGORITHM=COPY, LOCK=SHARED", Blocked.WRITES, RowWork.REWRITTEN);

    private final String words;
    private final Blocked blocked;
    private final RowWork rows;

    Algorithm(String words, Blocked blocked, RowWork rows) {
        this.words = words;
        this.blocked = blocked;
        this.rows = rows;
    }

    Effect on(String table) {
        return new Effect(table, words, blocked, rows);
    }
}
