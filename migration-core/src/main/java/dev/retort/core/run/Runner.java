package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.LockWait;
import dev.retort.core.dialect.RunLock;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.VersionTable;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Planner;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.UnknownVersionRow;
import dev.retort.schema.TimeOfRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Carries out plans on one database.
 *
 * <p>The lock is taken first and the heads are read after it; then everything that can fail without the database is done
 * for the whole plan; then the steps run.
 */
public final class Runner {
    private final RevisionGraph graph;
    private final RevisionClasses classes;
    private final DataSource dataSource;
    private final RunSettings settings;
    private final RunListener listener;

    public Runner(
            RevisionGraph graph,
            ClassLoader classLoader,
            DataSource dataSource,
            RunSettings settings,
            RunListener listener) {
        this.graph = graph;
        this.classes = new RevisionClasses(classLoader);
        this.dataSource = dataSource;
        this.settings = settings;
        this.listener = listener;
    }

    /** Returns the rows of the version table. */
    public Set<RevisionId> currentHeads() throws SQLException {
        try (Connection connection = connect()) {
            return versionTable(DialectDetection.of(connection)).read(connection);
        }
    }

    /** Returns the revision that a run left half-way, and how far it has come; nothing if there is none. */
    public Optional<JournalEntry> unfinished() throws SQLException {
        try (Connection connection = connect()) {
            return journal(DialectDetection.of(connection)).read(connection);
        }
    }

    /**
     * Carries out what is asked for.
     *
     * @throws dev.retort.core.problem.MigrationException if anything fails; the message says what is left of it
     */
    public RunReport run(RunRequest request) throws SQLException {
        // A glance without the lock: most runs find nothing to do, and need not wait for anybody.
        Plan glance = request.plan(graph, currentHeads());
        if (glance.isEmpty() && unfinished().isEmpty()) {
            listener.planned(glance, List.of());
            return new RunReport(glance.headsBefore(), List.of(), glance.headsAfter());
        }
        return locked((dialect, lock, connection) -> new LockedRun(dialect, lock, connection, request).run());
    }

    /**
     * Changes the rows of the version table to what somebody says. No revision runs or is loaded, and nobody looks at the
     * schema.
     *
     * @return what it changed
     * @throws dev.retort.core.problem.MigrationException if that makes no sense or fails; then nothing was changed
     */
    public StampPlan stamp(StampRequest request) throws SQLException {
        return locked((dialect, lock, connection) -> {
            Bookkeeping bookkeeping = bookkeeping(dialect, connection);
            // What is refused is refused before a table is made for it.
            request.plan(graph, bookkeeping.rows());
            bookkeeping.createTables();
            lock.confirm();
            return stamp(request, dialect, connection, bookkeeping);
        });
    }

    /** SQLite has no lock to hold over several transactions, so the rows that count are those inside of this one. */
    private StampPlan stamp(
            StampRequest request, DatabaseDialect dialect, Connection connection, Bookkeeping bookkeeping)
            throws SQLException {
        try (var transaction = dialect.transactions().begin(connection, List.of())) {
            StampPlan plan = request.plan(graph, bookkeeping.rows());
            bookkeeping.stamped(plan, graph, settings.clock().instant());
            // Whoever says where the database is has seen to what a run left half-way.
            if (journal(dialect).read(connection).isPresent()) {
                journal(dialect).clear(connection);
            }
            transaction.commit();
            return plan;
        } catch (SQLException refused) {
            throw new StampFailed(refused);
        }
    }

    /** Creates the version table and the history log where they are missing, and nothing else. */
    public CreatedTables createTables() throws SQLException {
        return locked(
                (dialect, lock, connection) -> bookkeeping(dialect, connection).createTables());
    }

    /**
     * Compares the applied revisions with what the log says was applied. Changes nothing.
     *
     * @throws dev.retort.core.problem.MigrationException if the database is at a revision that the code does not have
     */
    public HistoryCheck checkHistory() throws SQLException {
        try (Connection connection = connect()) {
            Bookkeeping bookkeeping = bookkeeping(DialectDetection.of(connection), connection);
            return check(bookkeeping, recordings());
        }
    }

    private HistoryCheck check(Bookkeeping bookkeeping, Recordings recordings) throws SQLException {
        Set<RevisionId> heads = bookkeeping.rows();
        UnknownVersionRow.check(graph, heads);
        return bookkeeping.check(graph, recordings, heads);
    }

    /**
     * Writes into the log that what the revisions say now is right for the database.
     *
     * @return the lines that it wrote
     * @throws dev.retort.core.problem.MigrationException if there is nothing to accept; then nothing was written
     */
    public List<HistoryEntry> accept(AcceptRequest request) throws SQLException {
        return locked((dialect, lock, connection) -> {
            Bookkeeping bookkeeping = bookkeeping(dialect, connection);
            Recordings recordings = recordings();
            List<HistoryEntry> lines = new Acceptance(graph, recordings, check(bookkeeping, recordings))
                    .lines(request, settings.appliedBy(), settings.clock().instant());
            bookkeeping.createTables();
            lock.confirm();
            try (var transaction = dialect.transactions().begin(connection, List.of())) {
                bookkeeping.accepted(lines);
                transaction.commit();
            }
            return lines;
        });
    }

    private Recordings recordings() {
        return new Recordings(classes, TimeOfRun.of(settings.clock().instant()));
    }

    private <R> R locked(Work<R> work) throws SQLException {
        try (Connection connection = settings.stopRequest().watch(connect())) {
            DatabaseDialect dialect = DialectDetection.of(connection);
            LockWait wait = LockWait.of(settings.lockPatience(), listener::waitingForLock)
                    .asking(settings.stopRequest()::check);
            // The session that works has the lock: it is held for as long as the server carries anything out for this
            // run, also when this process is gone, and not a moment longer.
            try (var session = RunSession.prepare(connection, dialect, settings.lockPatience());
                    var lock = dialect.lock().acquire(session.connection(), settings.versionTable(), wait)) {
                return work.run(dialect, lock, session.connection());
            }
        }
    }

    /** What needs the lock. */
    @FunctionalInterface
    private interface Work<R> {
        R run(DatabaseDialect dialect, RunLock.Held lock, Connection connection) throws SQLException;
    }

    /** A pool may be set up to begin transactions; one that is left open on PostgreSQL holds up other sessions. */
    private Connection connect() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    private VersionTable versionTable(DatabaseDialect dialect) {
        return new VersionTable(dialect, settings.versionTable());
    }

    private JournalTable journal(DatabaseDialect dialect) {
        return new JournalTable(dialect, settings.journalTable());
    }

    private Bookkeeping bookkeeping(DatabaseDialect dialect, Connection connection) {
        return new Bookkeeping(
                dialect,
                connection,
                versionTable(dialect),
                new HistoryLog(dialect, settings.historyTable(), settings.versionTable()),
                settings.appliedBy());
    }

    /** A run that holds the lock. */
    private final class LockedRun {
        private final DatabaseDialect dialect;
        private final RunLock.Held lock;
        private final Workshop workshop;
        private final RunRequest request;
        private final Bookkeeping bookkeeping;
        private final Recordings recordings = recordings();
        private final List<RunReport.FinishedStep> finished = new ArrayList<>();

        LockedRun(DatabaseDialect dialect, RunLock.Held lock, Connection connection, RunRequest request) {
            this.dialect = dialect;
            this.lock = lock;
            this.workshop = Workshop.of(dialect, connection, listener, settings);
            this.request = request;
            this.bookkeeping = bookkeeping(dialect, connection);
        }

        /** SQLite has no lock to hold over several transactions, so another run may come in between; then plan anew. */
        RunReport run() throws SQLException {
            Set<RevisionId> heads = comparedHeads();
            Beginning beginning = recovery().before(request.direction(), heads);
            if (beginning instanceof Beginning.After first) {
                Plan plan = Planner.only(
                        graph,
                        heads,
                        first.unfinished().revision(),
                        first.unfinished().direction());
                carryOut(plan, Optional.of(first.unfinished()));
                return run(request, heads, plan.headsAfter(), Optional.empty());
            }
            if (beginning instanceof Beginning.TakenBack) {
                Optional<RunRequest> rest = request.afterOneStepDown();
                return rest.isPresent()
                        ? run(rest.get(), heads, heads, Optional.empty())
                        : new RunReport(heads, finished, heads);
            }
            return run(
                    request,
                    heads,
                    heads,
                    beginning instanceof Beginning.With with ? Optional.of(with.unfinished()) : Optional.empty());
        }

        private RunReport run(
                RunRequest wanted, Set<RevisionId> headsBefore, Set<RevisionId> headsNow, Optional<JournalEntry> begun)
                throws SQLException {
            Set<RevisionId> heads = headsNow;
            Optional<JournalEntry> unfinished = begun;
            while (true) {
                Plan plan = wanted.plan(graph, heads);
                Plan next = unfinished.isPresent() ? goingOnWith(unfinished.get(), plan) : plan;
                try {
                    carryOut(next, unfinished);
                    if (next.equals(plan)) {
                        return new RunReport(headsBefore, finished, plan.headsAfter());
                    }
                    unfinished = Optional.empty();
                    heads = next.headsAfter();
                } catch (HeadsMoved moved) {
                    // Two steps up from here is no longer the same place once one of them is done.
                    if (!finished.isEmpty() && !wanted.isFixed()) {
                        throw moved;
                    }
                    heads = comparedHeads();
                }
            }
        }

        /** Whatever comes, recovery included, relies on the applied revisions to say what is in the database. */
        private Set<RevisionId> comparedHeads() throws SQLException {
            Set<RevisionId> heads = bookkeeping.rows();
            UnknownVersionRow.check(graph, heads);
            new ChangeGuard(settings.caution(), listener).pass(bookkeeping.check(graph, recordings, heads));
            return heads;
        }

        private Recovery recovery() {
            return new Recovery(
                    workshop,
                    graph,
                    this::prepared,
                    listener,
                    settings.caution().undecided());
        }

        private List<PreparedStep> prepared(Plan plan) {
            return Preparation.of(plan, graph, recordings, dialect);
        }

        /** Returns the plan, or the part of it that comes first because an earlier run left it half-way. */
        private Plan goingOnWith(JournalEntry unfinished, Plan plan) {
            if (!plan.isEmpty()
                    && unfinished.isOf(plan.steps().get(0).revision().id())) {
                return plan;
            }
            boolean comesLater = plan.steps().stream()
                    .anyMatch(step -> unfinished.isOf(step.revision().id()));
            if (comesLater && request.isFixed()) {
                return Planner.only(graph, plan.headsBefore(), unfinished.revision(), unfinished.direction());
            }
            throw UnfinishedRevision.notNext(unfinished);
        }

        private void carryOut(Plan plan, Optional<JournalEntry> unfinished) throws SQLException {
            List<PreparedStep> steps = prepared(plan);
            new Approval(settings.caution(), listener).ask(plan, steps, dialect, recordings.timeOfRun());
            StepRunner runner = new StepRunner(
                    workshop,
                    bookkeeping,
                    unfinished,
                    listener,
                    settings,
                    settings.clock().instant());
            Sink database = new JdbcSink(lock, bookkeeping, runner);
            new StepByStep(database, listener, settings.stopRequest(), finished::add).take(plan, steps);
        }
    }
}
