package dev.retort.it.solace;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.catalogue.Seed;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.LiveRows;
import dev.retort.it.histories.RowScenario;
import dev.retort.it.scripts.ScriptRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** The gateway's history, written into scripts that the databases' own clients carry out. */
class SolaceScriptsIT {
    @TempDir
    private Path folder;

    @OnEachDatabase
    void eachStepByAScriptOfItsOwnLeavesTheRecordedCatalogueAndRows(TestDatabase database) throws SQLException {
        RowScenario scenario = RowScenario.read(Seed.SOLACE, database.kind(), "scenario-data.json");
        LiveRows live = new LiveRows(database, Instant.now());
        Map<String, List<SortedMap<String, String>>> known = new TreeMap<>();
        ScriptRun run = ScriptRun.of(Solace.REVISIONS, database, folder);

        for (RecordedStep step : Seed.SOLACE.history(database.kind()).steps()) {
            run.carryOut(step);
            assertThat(run.heads()).as(step.toString()).isEqualTo(step.heads());
            assertThatCatalogueOf(database).as(step.toString()).matches(step.catalogue());
            known.putAll(scenario.rowsAfter(step));
            for (Map.Entry<String, List<SortedMap<String, String>>> table : known.entrySet()) {
                assertThat(live.of(table.getKey()))
                        .as(table.getKey() + " after " + step)
                        .containsExactlyInAnyOrderElementsOf(table.getValue());
            }
            if (SolaceRowsIT.execute(database, scenario.statementsAfter(step))) {
                known.clear();
            }
        }
        assertThatCatalogueOf(database).isExactly(Catalogue.EMPTY);
    }
}
