package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.plan.UnknownVersionRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Compares what the applied revisions say now with what they said when they were applied. */
public final class HistoryAudit {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final RunDatabase database;

    public HistoryAudit(RevisionGraph graph, RevisionClasses classes, RunDatabase database) {
        this.graph = graph;
        this.classes = classes;
        this.database = database;
    }

    /**
     * Compares the applied revisions with what the log says was applied. Changes nothing.
     *
     * @throws dev.retort.core.problem.MigrationException if the database is at a revision that the code does not have
     */
    public HistoryCheck check() throws SQLException {
        try (Connection connection = database.connect()) {
            return check(database.bookkeeping(DialectDetection.of(connection), connection), recordings());
        }
    }

    /**
     * Writes into the log that what the revisions say now is right for the database.
     *
     * @return the lines that it wrote
     * @throws dev.retort.core.problem.MigrationException if there is nothing to accept; then nothing was written
     */
    public List<HistoryEntry> accept(AcceptRequest request) throws SQLException {
        RunSettings settings = database.settings();
        return database.locked(session -> {
            Bookkeeping bookkeeping = database.bookkeeping(session.dialect(), session.connection());
            Recordings recordings = recordings();
            List<HistoryEntry> lines = new Acceptance(graph, recordings, check(bookkeeping, recordings))
                    .lines(request, settings.appliedBy(), settings.clock().instant());
            bookkeeping.createTables();
            session.lock().confirm();
            try (var transaction = session.dialect().transactions().begin(session.connection(), List.of())) {
                bookkeeping.accepted(lines);
                transaction.commit();
            }
            return lines;
        });
    }

    private HistoryCheck check(Bookkeeping bookkeeping, Recordings recordings) throws SQLException {
        Set<RevisionId> heads = bookkeeping.rows();
        UnknownVersionRow.check(graph, heads);
        return bookkeeping.check(graph, recordings, heads);
    }

    private Recordings recordings() {
        return new Recordings(classes, database.timeOfRun());
    }
}
