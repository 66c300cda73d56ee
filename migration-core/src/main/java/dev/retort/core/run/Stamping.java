package dev.retort.core.run;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.plan.StampPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Changes what is written down about a database. No revision runs or is loaded, and nobody looks at the schema. */
public final class Stamping {
    private final RevisionGraph graph;
    private final RunDatabase database;

    public Stamping(RevisionGraph graph, RunDatabase database) {
        this.graph = graph;
        this.database = database;
    }

    /** Creates the version table and the history log where they are missing, and nothing else. */
    public CreatedTables createTables() throws SQLException {
        return database.locked(session ->
                database.bookkeeping(session.dialect(), session.connection()).createTables());
    }

    /**
     * Changes the rows of the version table to what somebody says.
     *
     * @return what it changed
     * @throws dev.retort.core.problem.MigrationException if that makes no sense or fails; then nothing was changed
     */
    public StampPlan stamp(StampRequest request) throws SQLException {
        return database.locked(session -> {
            Bookkeeping bookkeeping = database.bookkeeping(session.dialect(), session.connection());
            // What is refused is refused before a table is made for it.
            request.plan(graph, bookkeeping.rows());
            bookkeeping.createTables();
            session.lock().confirm();
            return stamp(request, session, bookkeeping);
        });
    }

    /** SQLite has no lock to hold over several transactions, so the rows that count are those inside of this one. */
    private StampPlan stamp(StampRequest request, LockedSession session, Bookkeeping bookkeeping) throws SQLException {
        try (var transaction = session.dialect().transactions().begin(session.connection(), List.of())) {
            StampPlan plan = request.plan(graph, bookkeeping.rows());
            bookkeeping.stamped(plan, graph, database.settings().clock().instant());
            forgetUnfinished(database.journal(session.dialect()), session.connection());
            transaction.commit();
            return plan;
        } catch (SQLException refused) {
            throw new StampFailed(refused);
        }
    }

    /** Whoever says where the database is has seen to what a run left half-way. */
    private static void forgetUnfinished(JournalTable journal, Connection connection) throws SQLException {
        if (journal.read(connection).isPresent()) {
            journal.clear(connection);
        }
    }
}
