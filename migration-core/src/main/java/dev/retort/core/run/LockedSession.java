package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.RunLock;
import java.sql.Connection;

/** A session that has the lock, ready to carry out revisions. */
record LockedSession(DatabaseDialect dialect, RunLock.Held lock, Connection connection) {}
