package dev.retort.it.dialect;

import dev.retort.Condition;
import dev.retort.core.dialect.CatalogueQueries;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Carries out instructions one after the other, as a run does. */
record Execution(Statement statement, CatalogueQueries catalogue) {
    void of(List<Rendered> program) throws SQLException {
        for (Rendered rendered : program) {
            for (Instruction instruction : rendered.instructions()) {
                of(instruction);
            }
        }
    }

    private void of(Instruction instruction) throws SQLException {
        if (instruction instanceof Instruction.Execute execute) {
            statement.execute(execute.sql());
        } else if (instruction instanceof Instruction.Prepared prepared) {
            for (String sql : prepared.statements()) {
                statement.execute(sql);
            }
        } else if (instruction instanceof Instruction.Block block) {
            of(block.parts());
        } else if (instruction instanceof Instruction.Choice choice) {
            of(holds(choice.condition()) ? choice.then() : choice.otherwise());
        } else if (instruction instanceof Instruction.Demand demand) {
            if (!holds(demand.condition())) {
                throw new IllegalStateException(demand.message());
            }
        } else {
            throw new IllegalArgumentException("there is no need for " + instruction + " in these tests");
        }
    }

    private boolean holds(Condition condition) throws SQLException {
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition());
        }
        try (ResultSet found = statement.executeQuery(catalogue.queryFor(condition))) {
            return found.next();
        }
    }
}
