package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.manual.OperationsChapter;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import dev.retort.it.maven.MavenRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan as Maven prints it, and what an operator does with it. */
class PlanGoalIT {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{5}-[0-9a-f]{5}-[0-9a-f]{5}");

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = MavenProject.fromResources("minimal", directory.resolve("project"))
                .write("src/main/java/app/CreateUsers.java", """
                        package app;

                        import static dev.retort.schema.Column.column;
                        import static dev.retort.schema.ColumnType.*;
                        import static dev.retort.schema.Constraint.*;

                        import dev.retort.*;

                        @Revision(id = "001", description = "Create users")
                        public final class CreateUsers implements Migration {
                            @Override
                            public void upgrade(Operations op) {
                                op.createTable("users", column("id", INTEGER), column("name", varchar(40)), primaryKey("id"));
                            }
                        }
                        """)
                .write("src/main/java/app/ForgetNames.java", """
                        package app;

                        import static dev.retort.Condition.*;
                        import static dev.retort.schema.Column.column;
                        import static dev.retort.schema.ColumnType.*;

                        import dev.retort.*;

                        @Revision(id = "002", parent = "001", description = "Forget names")
                        public final class ForgetNames implements Migration {
                            @Override
                            public void upgrade(Operations op) {
                                op.addColumn("users", column("hash", varchar(64)));
                                op.run(Jdbc.work("hash the names", connection -> {}).reversedBy(Jdbc.NOTHING));
                                op.when(hasRows("users"), then -> then.sql(Sql.of("ANALYZE").reversedByNothing()));
                                op.dropColumn("users", "name");
                            }
                        }
                        """);
        // What somebody leaves in the pom is said of no run.
        project.replace("pom.xml", "<properties>", "<properties><db.confirm>true</db.confirm>");
        project.mvn("process-classes").run().succeeded();
    }

    @Test
    void whatIsReadIsWhatRunsOrNothingDoes() throws Exception {
        SqliteFile database = new SqliteFile(directory.resolve("app.db"));
        on(database, "db:plan").run().succeeded();
        assertThat(database.path()).doesNotExist();
        on(database, "db:upgrade-no-fork", "-Ddb.target=001").run().succeeded();
        byte[] before = Files.readAllBytes(database.path());

        MavenResult plan = on(database, "db:plan").run().succeeded();
        MavenResult dryRun =
                on(database, "db:upgrade-no-fork", "-Ddb.dryRun").run().succeeded();
        MavenResult unconfirmed = on(database, "db:upgrade-no-fork")
                .environment("DB_PRODUCTION", "true")
                .run();
        MavenResult unapproved = on(database, "db:upgrade-no-fork", "-Ddb.approve=6267e-8cdbf-b3581")
                .run();

        List<String> told = Printed.by("plan", plan);
        OperationsChapter.shows("plan", shown(String.join("\n", told.subList(1, told.size()))));
        assertThat(Printed.by("upgrade-no-fork", dryRun)).isEqualTo(told);
        OperationsChapter.shows("confirmation-needed", shown(Printed.error(unconfirmed)));
        OperationsChapter.shows("plan-not-approved", shown(Printed.error(unapproved)));
        assertThat(Files.readAllBytes(database.path())).isEqualTo(before);

        String id = idIn(plan);
        on(database, "db:upgrade-no-fork", "-Ddb.production=true", "-Ddb.approve=" + id)
                .with("-Ddb.output=json", "-Ddb.outputFile=run.json")
                .run()
                .succeeded();

        assertThat(database.versions()).containsExactly("002");
        assertThat(project.read("run.json")).contains("\"planId\": \"" + id + "\"");
        MavenResult back = on(database, "db:plan", "-Ddb.direction=downgrade", "-Ddb.target=-1", "-Ddb.production=true")
                .run()
                .succeeded();
        assertThat(Printed.by("plan", back))
                .contains(
                        "  down  002  Forget names  (one transaction)",
                        "      destroys all values of column hash of table users",
                        "It destroys data, and this database is marked as production: without the approval it needs"
                                + " -Ddb.confirm=true");
        on(database, "db:downgrade-no-fork", "-Ddb.target=-1", "-Ddb.production=true", "-Ddb.confirm=true")
                .run()
                .succeeded();
        assertThat(database.versions()).containsExactly("001");
    }

    private static MavenRun on(SqliteFile database, String... arguments) {
        return project.mvn(arguments).with("-Ddb.url=" + database.url());
    }

    private static String idIn(MavenResult result) {
        Matcher id = ID.matcher(result.output());
        assertThat(id.find()).as(result.output()).isTrue();
        return id.group();
    }

    /** The ids of the chapter stand for any. */
    private static String shown(String text) {
        return text.lines()
                .map(line -> ID.matcher(line)
                        .replaceAll(id -> id.group().equals("6267e-8cdbf-b3581") ? id.group() : "fde2b-6c0b1-a9e07"))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }
}
