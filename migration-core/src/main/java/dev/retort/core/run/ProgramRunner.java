package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.Jdbc;
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
                dialect,
                new LockRetries(StatementLocks.DEFAULT, RunListener.NONE, Pauses.real(StopRequest.NEVER)));
    }

    /**
     * Makes what carries out instructions on that connection.
     *
     * @param retries tries again what can be tried again by itself; where a transaction covers changes to the schema that is
     *     the transaction, so whoever began it has to catch {@link LockNotGranted}
     */
    ProgramRunner(Connection connection, DatabaseDialect dialect, LockRetries retries) {
        this.connection = connection;
        this.dialect = dialect;
        this.catalogue = dialect.catalogue();
        this.transactions = dialect.transactions();
        this.patience = new StatementPatience(
                connection, dialect.lockWaits(), retries.locks(), transactions.coverSchemaChanges());
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
            retried("what is tolerated", () -> transactions.allOrNothing(connection, () -> run(tolerated.parts())));
        } catch (StatementFailed | WorkFailed refused) {
            patience.partTakenBack();
            LOG.warn("{} is tolerated, because {}", refused.getMessage(), tolerated.reason());
        } catch (SQLException lost) {
            throw new StatementFailed(source, "SAVEPOINT", lost);
        }
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
        try (Statement statement = connection.createStatement()) {
            while (!restoring.isEmpty()) {
                statement.execute(restoring.pop());
            }
        }
        patience.end();
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
        try (Statement statement = connection.createStatement()) {
            // Braces in a name or a text are no escapes of JDBC: what is sent is what the plan shows.
            statement.setEscapeProcessing(false);
            patience.before(execute);
            statement.execute(execute.sql());
        } catch (SQLException refused) {
            throw unlessTriedAgain(refused, failure(execute, source, refused));
        }
    }

    private OperationFailed failure(Instruction.Execute execute, RecordedOperation source, SQLException refused) {
        return dialect.refusedToLockOthersOut(refused)
                ? new NotOnline(source, execute.sql(), refused)
                : new StatementFailed(source, execute.sql(), refused);
    }

    private RuntimeException unlessTriedAgain(Throwable thrown, OperationFailed failure) {
        return patience.ranOut(thrown) ? new LockNotGranted(failure) : failure;
    }

    private void work(String description, Jdbc.Work work, RecordedOperation source) {
        try {
            patience.beforeWork();
            work.run(connection);
        } catch (MigrationException explained) {
            throw unlessTriedAgain(explained, new WorkFailed(source, description, explained.getMessage(), explained));
        } catch (SQLException | RuntimeException thrown) {
            throw unlessTriedAgain(thrown, new WorkFailed(source, description, thrown.toString(), thrown));
        }
    }

    boolean holds(Condition condition, RecordedOperation source) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), source);
        }
        String query = catalogue.queryFor(condition);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException refused) {
            throw new StatementFailed(source, query, refused);
        }
    }
}
