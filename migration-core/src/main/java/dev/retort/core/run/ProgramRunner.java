package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.core.delivery.Delivery;
import dev.retort.core.delivery.OneByOne;
import dev.retort.core.delivery.Parcel;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Transactions;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out instructions, one after the other, on one connection. */
public final class ProgramRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramRunner.class);

    private final Connection connection;
    private final Delivery delivery;
    private final DatabaseDialect dialect;
    private final CatalogueQueries catalogue;
    private final Transactions transactions;
    private final StatementPatience patience;
    private final LockRetries retries;
    private final Deque<String> restoring = new ArrayDeque<>();

    /** Makes what carries out instructions on that connection. */
    public ProgramRunner(Connection connection, DatabaseDialect dialect) {
        this(
                connection,
                new OneByOne(connection),
                dialect,
                new LockRetries(StatementLocks.DEFAULT, RunListener.NONE, Pauses.real(StopRequest.NEVER)));
    }

    /**
     * Makes what carries out instructions on that connection.
     *
     * @param delivery what brings statements to it
     * @param retries tries again what can be tried again by itself; where a transaction covers changes to the schema that is
     *     the transaction, so whoever began it has to catch {@link LockNotGranted}
     */
    ProgramRunner(Connection connection, Delivery delivery, DatabaseDialect dialect, LockRetries retries) {
        this.connection = connection;
        this.delivery = delivery;
        this.dialect = dialect;
        this.catalogue = dialect.catalogue();
        this.transactions = dialect.transactions();
        this.patience = new StatementPatience(
                connection, delivery, dialect.lockWaits(), retries.locks(), transactions.coverSchemaChanges());
        this.retries = retries;
    }

    /** Carries out all of them. */
    public void run(List<Rendered> program) {
        program.forEach(this::run);
    }

    void run(Rendered rendered) {
        for (Instruction instruction : rendered.instructions()) {
            run(instruction, rendered.source());
        }
    }

    void run(Instruction instruction, RecordedOperation source) {
        instruction.accept(new Instruction.Visitor() {
            @Override
            public void execute(Instruction.Execute execute) {
                executeOrTryAgain(execute, source);
            }

            @Override
            public void prepared(Instruction.Prepared prepared) {
                prepared.statements().forEach(sql -> executeOrTryAgain(new Instruction.Execute(sql), source));
            }

            @Override
            public void work(Instruction.Work work) {
                ProgramRunner.this.work(work.description(), work.work(), source);
            }

            @Override
            public void procedure(Instruction.Procedure procedure) {
                ProgramRunner.this.work(procedure.description(), procedure.work(), source);
            }

            @Override
            public void block(Instruction.Block block) {
                run(block.parts());
            }

            @Override
            public void choice(Instruction.Choice choice) {
                run(holds(choice.condition(), source) ? choice.then() : choice.otherwise());
            }

            @Override
            public void demand(Instruction.Demand demand) {
                if (!holds(demand.condition(), source)) {
                    throw new RequirementNotMet(source, demand);
                }
            }

            @Override
            public void bulk(Instruction.Bulk bulk) {
                ProgramRunner.this.work(bulk.description(), bulk.work(), source);
            }

            @Override
            public void session(Instruction.Session session) {
                changeSession(session, source);
            }

            @Override
            public void tolerated(Instruction.Tolerated tolerated) {
                tolerate(tolerated, source);
            }
        });
    }

    /** What the database refuses is tolerated, and nothing else. */
    private void tolerate(Instruction.Tolerated tolerated, RecordedOperation source) {
        try {
            retried(
                    "what is tolerated",
                    () -> transactions.allOrNothing(delivery.connection(), () -> runToItsEnd(tolerated.parts())));
        } catch (StatementFailed | WorkFailed refused) {
            delivery.discard();
            patience.partTakenBack();
            LOG.warn("{} is tolerated, because {}", refused.getMessage(), tolerated.reason());
        } catch (SQLException lost) {
            throw new StatementFailed(source, "SAVEPOINT", lost);
        }
    }

    private void runToItsEnd(List<Rendered> parts) {
        run(parts);
        delivery.connection();
    }

    private void changeSession(Instruction.Session session, RecordedOperation source) {
        try {
            patience.leaveToAuthor();
        } catch (SQLException refused) {
            throw new StatementFailed(source, session.restoring(), refused);
        }
        session.statements().forEach(sql -> execute(new Instruction.Execute(sql), source));
        restoring.push(session.restoring());
    }

    /** Makes the session behave as before; once the revision is over, or an attempt at it, however it ended. */
    public void restoreSession() throws SQLException {
        delivery.discard();
        restoreSettings();
        try {
            patience.end();
        } catch (SettingRefused setting) {
            throw setting.refused();
        }
    }

    /** Takes back the settings of a revision, after which others come in the same transaction. */
    void restoreSettings() throws SQLException {
        if (!restoring.isEmpty()) {
            try (Statement statement = delivery.connection().createStatement()) {
                while (!restoring.isEmpty()) {
                    statement.execute(restoring.pop());
                }
            }
            patience.leftByAuthor();
        }
    }

    /** Returns what brings statements to the database, for what is written down about them. */
    Delivery delivery() {
        return delivery;
    }

    private void executeOrTryAgain(Instruction.Execute execute, RecordedOperation source) {
        try {
            retried("it", () -> execute(execute, source));
        } catch (SQLException refused) {
            throw new StatementFailed(source, execute.sql(), refused);
        }
    }

    /** What fails inside a transaction that covers changes to the schema takes all of it along. */
    private void retried(String what, LockRetries.Attempt attempt) throws SQLException {
        if (transactions.coverSchemaChanges() && !connection.getAutoCommit()) {
            attempt.make();
        } else {
            retries.run(what, attempt);
        }
    }

    private void execute(Instruction.Execute execute, RecordedOperation source) {
        try {
            delivery.send(new StatementOfRevision(execute.sql(), source, patience.before(execute)));
        } catch (SQLException refused) {
            throw failure(execute.sql(), source, refused);
        }
    }

    /** A statement on its way, with what it belongs to. */
    private final class StatementOfRevision implements Parcel {
        private final String sql;
        private final RecordedOperation source;
        private final boolean worthTryingAgain;

        StatementOfRevision(String sql, RecordedOperation source, boolean worthTryingAgain) {
            this.sql = sql;
            this.source = source;
            this.worthTryingAgain = worthTryingAgain;
        }

        @Override
        public String sql() {
            return sql;
        }

        @Override
        public RuntimeException refused(SQLException reason) {
            return unlessTriedAgain(worthTryingAgain, reason, failure(sql, source, reason));
        }
    }

    private OperationFailed failure(String sql, RecordedOperation source, SQLException refused) {
        return dialect.refusedToLockOthersOut(refused)
                ? new NotOnline(source, sql, refused)
                : new StatementFailed(source, sql, refused);
    }

    private RuntimeException unlessTriedAgain(boolean worthIt, Throwable thrown, OperationFailed failure) {
        return worthIt && patience.ranOut(thrown) ? new LockNotGranted(failure) : failure;
    }

    private void work(String description, Jdbc.Work work, RecordedOperation source) {
        boolean worthTryingAgain = readyForWork(description, source);
        Connection ready = delivery.connection();
        try {
            work.run(ready);
        } catch (MigrationException explained) {
            throw unlessTriedAgain(
                    worthTryingAgain,
                    explained,
                    new WorkFailed(source, description, explained.getMessage(), explained));
        } catch (SQLException | RuntimeException thrown) {
            throw unlessTriedAgain(
                    worthTryingAgain, thrown, new WorkFailed(source, description, thrown.toString(), thrown));
        }
    }

    private boolean readyForWork(String description, RecordedOperation source) {
        try {
            return patience.beforeWork();
        } catch (SQLException refused) {
            throw new WorkFailed(source, description, refused.toString(), refused);
        }
    }

    boolean holds(Condition condition, RecordedOperation source) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), source);
        }
        String query = catalogue.queryFor(condition);
        try (Statement statement = delivery.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException refused) {
            throw new StatementFailed(source, query, refused);
        }
    }
}
