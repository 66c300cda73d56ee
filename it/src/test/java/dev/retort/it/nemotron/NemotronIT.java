package dev.retort.it.nemotron;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.target.SeveralHeads;
import dev.retort.it.catalogue.RecordedHistory;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.sql.SQLException;
import java.util.List;

/**
 * The first 26 revisions of a home-security system, with two heads and joins of two and of four lines, lead to the
 * catalogues that were recorded under the tool for which they were written.
 */
class NemotronIT {
    private static final String REVISIONS = "dev.retort.it.nemotron.revisions";

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void eachStepUpAndDownLeavesTheRecordedCatalogue(TestDatabase database) throws SQLException {
        List<RecordedStep> steps = Seed.NEMOTRON.history(database.kind()).steps();
        assertThat(steps).hasSize(52);
        try (HistoryRun run = HistoryRun.of(REVISIONS, database)) {
            for (RecordedStep step : steps) {
                run.carryOut(step);
                assertThat(run.heads()).as(step.toString()).isEqualTo(step.heads());
                assertThatCatalogueOf(database).as(step.toString()).matches(step.catalogue());
            }
        }
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void oneRunToTheHeadsAndOneBackDoTheSameAsSingleSteps(TestDatabase database) throws SQLException {
        RecordedHistory recorded = Seed.NEMOTRON.history(database.kind());
        try (HistoryRun run = HistoryRun.of(REVISIONS, database)) {
            assertThatThrownBy(() -> run.upgrade("head")).isInstanceOf(SeveralHeads.class);
            assertThat(run.upgrade("heads")).hasSize(26);
            assertThat(run.heads()).containsExactly("add_events_backlog_indexes", "add_gin_brin_specialized_indexes");
            assertThatCatalogueOf(database).matches(recorded.head());
            assertThat(run.downgrade("base")).hasSize(26);
        }
        assertThatCatalogueOf(database).isExactly(recorded.last());
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void upgradeToAJoinLeavesOutTheOtherLines(TestDatabase database) throws SQLException {
        for (String join : List.of("d4cdaa821492", "add_gin_brin_specialized_indexes", "add_events_backlog_indexes")) {
            try (HistoryRun run = HistoryRun.of(REVISIONS, database)) {
                run.upgrade(join);
                assertThat(run.heads()).containsExactly(join);
                assertThatCatalogueOf(database).as(join).matches(Seed.NEMOTRON.atJoin(database.kind(), join));
                run.downgrade("base");
                database.execute("DROP EXTENSION pg_trgm");
            }
        }
    }
}
