package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that break: what is said, and what is left in the database. */
class FailingRevisionIT {

    @TempDir
    private static Path directory;

    @TempDir
    private Path databases;

    private static MavenProject project;

    private SqliteFile database;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"001\"", RevisionSource.createTable("users"));
        RevisionSource.add(project, "BreakSql", "id = \"002\", parent = \"001\", description = \"Break\"", """
                op.createTable("notes", column("id", INTEGER));
                        op.sql(Sql.of("insert into notes values (1)"));
                        op.sql(Sql.of("insert into nowhere values (1)"));""");
        RevisionSource.add(project, "Throw", "id = \"003\", parent = \"002\"", """
                throw new IllegalStateException("not today");""");
        project.mvn("process-classes").run().succeeded();
    }

    @BeforeEach
    void nameDatabase() throws Exception {
        database = new SqliteFile(databases.toRealPath().resolve("app.db"));
    }

    @Test
    void thirdStatementFails() throws Exception {
        MavenResult result = run("002").failed();

        assertThat(Printed.by("upgrade-no-fork", result))
                .containsExactly(
                        "SQLite 3.54.1 at " + database.url() + " (URL from -Ddb.url)",
                        "  [1/2]  up    001  CreateUsers  N ms",
                        "  [2/2]  up    002  Break        failed");
        assertThat(Printed.error(result)).isEqualTo("""
                revision 002 (app.BreakSql) could not be applied:
                sql("insert into nowhere values (1)") (BreakSql.java:18) failed: [SQLITE_ERROR] SQL error or missing database \
                (no such table: nowhere)
                  in: insert into nowhere values (1)
                Nothing of it remains: its transaction was rolled back. Mend the cause, then run the goal again.""");
        assertThat(database.tables()).containsExactly("retort_history", "retort_version", "users");
        assertThat(database.versions()).containsExactly("001");
        assertThat(database.query("select revision || ' ' || outcome from retort_history order by line"))
                .containsExactly("001 done", "002 failed");
    }

    @Test
    void revisionThrowsBeforeAnythingIsDone() throws Exception {
        MavenResult result = run("head").failed();

        assertThat(Printed.error(result))
                .isEqualTo(
                        "revision 003 (app.Throw) threw java.lang.IllegalStateException: not today at Throw.java:16 in"
                                + " upgrade(), which has to record its operations without a database. Nothing was carried out.");
        assertThat(database.tables()).isEmpty();
    }

    private MavenResult run(String target) throws Exception {
        return project.mvn("db:upgrade-no-fork", "-Ddb.target=" + target, "-Ddb.url=" + database.url())
                .run();
    }
}
