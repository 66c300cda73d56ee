package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.operation.When;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Carries out instructions, one after the other, on one connection. */
public final class ProgramRunner {
    private final Connection connection;
    private final CatalogueQueries catalogue;

    /** Makes what carries out instructions on that connection. */
    public ProgramRunner(Connection connection, CatalogueQueries catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
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

    /**
     * Returns the operations inside of this one, if it holds others: those for this database, or those on the way that the
     * condition goes now.
     */
    Optional<List<Rendered>> partsOf(Rendered rendered) {
        if (rendered.instructions().size() != 1) {
            return Optional.empty();
        }
        Instruction instruction = rendered.instructions().get(0);
        if (instruction instanceof Instruction.Block block) {
            return Optional.of(block.parts());
        }
        // A choice that a dialect made for an operation is no operation of the author's, and has no inverse of its own.
        return instruction instanceof Instruction.Choice choice
                        && rendered.source().operation() instanceof When
                ? Optional.of(holds(choice.condition(), rendered.source()) ? choice.then() : choice.otherwise())
                : Optional.empty();
    }

    private void run(Instruction instruction, RecordedOperation source) {
        instruction.accept(new Instruction.Visitor() {
            @Override
            public void execute(Instruction.Execute execute) {
                ProgramRunner.this.execute(execute.sql(), source);
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
        });
    }

    private void execute(String sql, RecordedOperation source) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new StatementFailed(source, sql, refused);
        }
    }

    private void work(String description, Jdbc.Work work, RecordedOperation source) {
        try {
            work.run(connection);
        } catch (MigrationException explained) {
            throw new WorkFailed(source, description, explained.getMessage(), explained);
        } catch (SQLException | RuntimeException thrown) {
            throw new WorkFailed(source, description, thrown.toString(), thrown);
        }
    }

    private boolean holds(Condition condition, RecordedOperation source) {
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
