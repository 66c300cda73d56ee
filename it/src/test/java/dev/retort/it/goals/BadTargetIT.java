package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target that makes no sense is told, and not one byte of the database changes. */
class BadTargetIT {

    @TempDir
    private static Path directory;

    @TempDir
    private Path databases;

    private static MavenProject project;

    private SqliteFile database;
    private byte[] before = {};

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(project, "CreateUsers", "id = \"1000\"", RevisionSource.createTable("users"));
        RevisionSource.add(
                project, "CreateNotes", "id = \"1001\", parent = \"1000\"", RevisionSource.createTable("notes"));
        RevisionSource.add(
                project, "CreateTags", "id = \"2000\", parent = \"1001\"", RevisionSource.createTable("tags"));
        project.mvn("process-classes").run().succeeded();
    }

    @BeforeEach
    void applyTheFirstRevision() throws Exception {
        database = new SqliteFile(databases.resolve("app.db"));
        run("upgrade-no-fork", "+1").succeeded();
        before = Files.readAllBytes(database.path());
    }

    @Test
    void unknownTarget() throws Exception {
        assertRefused(
                run("upgrade-no-fork", "2001"),
                "No revision has the id or label \"2001\", nor one that begins with it. Did you mean 1001 or 2000?");
    }

    @Test
    void ambiguousPrefix() throws Exception {
        assertRefused(
                run("upgrade-no-fork", "10"),
                "\"10\" is ambiguous, several ids and labels begin with it: 1000, 1001. Give more of it.");
    }

    @Test
    void tooFarUp() throws Exception {
        assertRefused(
                run("upgrade-no-fork", "+9"),
                "\"+9\" goes too far: there are only 2 revisions after \"1000\": 1001, 2000.");
    }

    @Test
    void tooFarDown() throws Exception {
        assertRefused(
                run("downgrade-no-fork", "-9"),
                "\"-9\" goes too far: there is only 1 revision down to the base: 1000.");
    }

    @Test
    void noTargetAtAll() throws Exception {
        assertRefused(
                run("upgrade-no-fork", "+-"),
                "\"+-\" is not a target. A target is head, heads, base, a number of steps such as +1 or "
                        + "-1, a revision id, the beginning of one, or a label; it may have the line before it, as in blog@head,"
                        + " and steps behind it, as in head-1.");
    }

    @Test
    void wrongWay() throws Exception {
        assertRefused(
                run("upgrade-no-fork", "-1"),
                "\"-1\" leads down, and an upgrade only goes up. Say +1, head, heads or a revision id, or "
                        + "use downgrade.");
    }

    @Test
    void downgradeToWhatIsNotApplied() throws Exception {
        assertRefused(
                run("downgrade-no-fork", "2000"),
                "Cannot downgrade to \"2000\", it is not applied; the database is at 1000. Name an applied "
                        + "revision, or use upgrade.");
    }

    @Test
    void downgradeWithoutATarget() throws Exception {
        assertRefused(
                project.mvn("db:downgrade-no-fork", "-Ddb.url=" + database.url())
                        .run(),
                """
                A downgrade needs a target, because it undoes work. Say one of:
                  -Ddb.target=-1      undo the newest revision; -2 undoes two
                  -Ddb.target=<id>    undo what came after this revision; the beginning of an id is enough
                  -Ddb.target=base    undo everything
                mvn db:history lists the ids, mvn db:current tells where the database is.""");
    }

    @Test
    void databaseOfNewerCode() throws Exception {
        database.execute("update retort_version set version_num = '300'");
        before = Files.readAllBytes(database.path());

        assertRefused(
                run("upgrade-no-fork", "head"),
                "The version table holds 300, but there is no such revision here. Either newer code has "
                        + "upgraded this database: run that code instead, or let it downgrade first. Or the "
                        + "revision was renamed or deleted: put it back with its id.");
    }

    private MavenResult run(String goal, String target) throws Exception {
        return project.mvn("db:" + goal, "-Ddb.target=" + target, "-Ddb.url=" + database.url())
                .run();
    }

    private void assertRefused(MavenResult result, String message) throws Exception {
        assertThat(Printed.error(result)).isEqualTo(message);
        assertThat(Files.readAllBytes(database.path())).isEqualTo(before);
    }
}
