package dev.retort.it.solace;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.sql.SQLException;
import java.util.List;

/**
 * The 25 revisions of an agent platform's gateway lead to the catalogues that were recorded under the tool for which they
 * were written.
 */
class SolaceIT {
    @OnEachDatabase
    void eachStepUpAndDownLeavesTheRecordedCatalogue(TestDatabase database) throws SQLException {
        List<RecordedStep> steps = Seed.SOLACE.history(database.kind()).steps();
        assertThat(steps).hasSize(50);

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            for (RecordedStep step : steps) {
                run.carryOut(step);
                assertThat(run.heads()).as(step.toString()).isEqualTo(step.heads());
                assertThatCatalogueOf(database).as(step.toString()).matches(step.catalogue());
            }
        }
        assertThatCatalogueOf(database).isExactly(Catalogue.EMPTY);
    }

    @OnEachDatabase
    void oneRunToTheHeadAndOneBackDoTheSameAsSingleSteps(TestDatabase database) throws SQLException {
        RecordedHistory recorded = Seed.SOLACE.history(database.kind());

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            assertThat(run.upgrade("head")).hasSize(25);
            assertThatCatalogueOf(database).matches(recorded.head());
            assertThat(run.downgrade("base")).hasSize(25);
        }
        assertThatCatalogueOf(database).isExactly(Catalogue.EMPTY);
    }

    @OnEachDatabase
    void whatAnInstallationHasAlreadyIsLeftAlone(TestDatabase database) throws SQLException {
        RecordedHistory recorded = Seed.SOLACE.history(database.kind());

        try (HistoryRun run = HistoryRun.of(Solace.REVISIONS, database)) {
            run.upgrade("add_project_users_001");
            database.execute(
                    "ALTER TABLE sessions ADD COLUMN deleted_at BIGINT",
                    "CREATE INDEX ix_sessions_deleted_at ON sessions (deleted_at)");
            run.upgrade("soft_del_search_001");
        }

        assertThatCatalogueOf(database).matches(recorded.after("soft_del_search_001"));
    }
}
