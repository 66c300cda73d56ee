package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.VersionTable;
import dev.retort.core.journal.JournalTable;
import dev.retort.schema.TimeOfRun;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database of a run: how it is reached and locked, and the tables that are kept in it. */
public final class RunDatabase {
    private final DataSource dataSource;
    private final RunSettings settings;
    private final RunListener listener;

    public RunDatabase(DataSource dataSource, RunSettings settings, RunListener listener) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.listener = listener;
    }

    RunSettings settings() {
        return settings;
    }

    RunListener listener() {
        return listener;
    }

    /** Returns the time of a run that begins now. */
    TimeOfRun timeOfRun() {
        return TimeOfRun.of(settings.clock().instant());
    }

    /** A pool may be set up to begin transactions; one that is left open on PostgreSQL holds up other sessions. */
    Connection connect() throws SQLException {
        Connection connection = dataSource.getConnection();
        // Some drivers tell their server even what it knows.
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        return connection;
    }

    /** Does some work as the only run on this database. */
    <R> R locked(Work<R> work) throws SQLException {
        try (Connection connection = settings.stopRequest().watch(connect())) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            LockWait wait = LockWait.of(settings.lockPatience(), listener::waitingForLock)
                    .asking(settings.stopRequest()::check);
            // The session that works has the lock: it is held for as long as the server carries anything out for this
            // run, also when this process is gone, and not a moment longer.
            try (var session = RunSession.prepare(connection, dialect, settings.lockPatience());
                    var lock = dialect.lock().acquire(session.connection(), settings.versionTable(), wait)) {
                return work.run(new LockedSession(dialect, lock, session.connection()));
            }
        }
    }

    /** What needs the lock. */
    @FunctionalInterface
    interface Work<R> {
        R run(LockedSession session) throws SQLException;
    }

    VersionTable versionTable(DatabaseDialect dialect) {
        return new VersionTable(dialect, settings.versionTable());
    }

    HistoryLog log(DatabaseDialect dialect) {
        return new HistoryLog(dialect, settings.historyTable(), settings.versionTable());
    }

    JournalTable journal(DatabaseDialect dialect) {
        return new JournalTable(dialect, settings.journalTable());
    }

    Bookkeeping bookkeeping(DatabaseDialect dialect, Connection connection) {
        return new Bookkeeping(dialect, connection, versionTable(dialect), log(dialect), settings.appliedBy());
    }
}
