package dev.retort.maven;

import dev.retort.core.plan.Direction;
import dev.retort.core.run.PlannedRun;
import dev.retort.maven.document.PlanDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.PlanText;
import java.sql.SQLException;

/** What a run on a database would do, told instead of done. */
final class MigrationPlan {

    private final Database database;
    private final Output output;

    MigrationPlan(Database database, Output output) {
        this.database = database;
        this.output = output;
    }

    void tell(Direction direction, String target) throws SQLException {
        PlannedRun run = database.migrator().plan(direction, target);
        boolean production = database.settings().caution().production();
        PlanDocument plan = PlanDocument.of(database.facts(), database.graph(), target, direction, run, production);
        output.document(plan);
        output.lines(PlanText.of(plan));
    }
}
