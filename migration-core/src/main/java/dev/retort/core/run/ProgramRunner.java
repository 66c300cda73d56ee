package dev.retort.core.run;

import dev.retort.Condition;
import dev.retort.Jdbc;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.RecordedOperation;
import dev.retort.core.problem.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Carries out instructions, one after the other, on one connection. */
final class ProgramRunner {
    private final Connection connection;
    private final CatalogueQueries catalogue;

    ProgramRunner(Connection connection, CatalogueQueries catalogue) {
        this.connection = connection;
        this.catalogue = catalogue;
    }

    void run(List<Rendered> program) {
        program.forEach(this::run);
    }

    void run(Rendered rendered) {
        for (Instruction instruction : rendered.instructions()) {
            run(instruction, rendered.source());
        }
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
