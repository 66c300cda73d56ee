package dev.retort.it.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** Real histories, written into scripts that the databases' own clients carry out. */
class ScriptedHistoriesIT {
    private static final String USERS_SESSIONS = "dev.retort.it.usersessions.revisions";

    @TempDir
    private Path folder;

    @OnEachDatabase
    void usersAndSessions(TestDatabase database) throws SQLException {
        ScriptsLikeRuns.compare(USERS_SESSIONS, database, folder);
    }

    @OnEachDatabase
    void solace(TestDatabase database) throws SQLException {
        ScriptsLikeRuns.compare("dev.retort.it.solace.revisions", database, folder);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void gateway(TestDatabase database) throws SQLException {
        ScriptsLikeRuns.compare("dev.retort.it.gateway.revisions", database, folder);
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void nemotron(TestDatabase database) throws SQLException {
        ScriptsLikeRuns.compare("dev.retort.it.nemotron.revisions", "heads", database, folder);
    }

    @OnEachDatabase
    void aScriptForAnotherStartChangesNothing(TestDatabase database) throws SQLException {
        ScriptRun run = ScriptRun.of(USERS_SESSIONS, database, folder);

        assertThat(run.refusedUpgrade("001:002")).contains("this script starts at 001, and the database is");

        assertThat(Contents.of(database).rows()).isEmpty();
    }

    @OnEachDatabase
    void aStampSaysWhereTheDatabaseIsAndAnUpgradeGoesOnFromThere(TestDatabase database) throws SQLException {
        ScriptRun run = ScriptRun.of(USERS_SESSIONS, database, folder);
        run.upgrade("001");
        run.stamp("001:base");
        run.stamp("base:001");
        run.upgrade("001:002");

        assertThat(run.heads()).containsExactly("002");
        assertThat(run.log()).containsExactly("upgrade 001", "unstamp 001", "stamp 001", "upgrade 002");
    }
}
