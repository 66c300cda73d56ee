package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpIT {

    @TempDir
    private Path directory;

    private MavenProject project;

    @BeforeEach
    void makeProject() throws Exception {
        project = MavenProject.fromResources("minimal", directory);
    }

    @Test
    void everyGoalIsListed() throws Exception {
        MavenResult result = project.mvn("db:help").run().succeeded();

        assertThat(result.lines().stream().filter(line -> line.startsWith("db:")))
                .containsExactly(
                        "db:accept",
                        "db:branches",
                        "db:check-history",
                        "db:current",
                        "db:downgrade",
                        "db:downgrade-no-fork",
                        "db:ensure-version",
                        "db:graph",
                        "db:heads",
                        "db:help",
                        "db:history",
                        "db:lock",
                        "db:merge",
                        "db:plan",
                        "db:revision",
                        "db:script",
                        "db:show",
                        "db:stamp",
                        "db:upgrade",
                        "db:upgrade-no-fork",
                        "db:verify");
    }

    @Test
    void everyParameterOfAGoalIsExplainedWithItsProperty() throws Exception {
        MavenResult result =
                project.mvn("db:help", "-Ddetail", "-Dgoal=upgrade").run().succeeded();

        assertThat(result.lines().stream()
                        .filter(line -> line.contains("User property: "))
                        .map(String::strip))
                .containsExactly(
                        "User property: db.approve",
                        "User property: db.changedRevisions",
                        "User property: db.checkSources",
                        "User property: db.confirm",
                        "User property: db.dialect",
                        "User property: db.dryRun",
                        "User property: db.historyTable",
                        "User property: db.lockTimeout",
                        "User property: db.output",
                        "User property: db.outputFile",
                        "User property: db.password",
                        "User property: db.production",
                        "User property: db.serverId",
                        "User property: db.skip",
                        "User property: db.sql",
                        "User property: db.statementLockAttempts",
                        "User property: db.statementLockTimeout",
                        "User property: db.target",
                        "User property: db.transactions",
                        "User property: db.undecided",
                        "User property: db.url",
                        "User property: db.user",
                        "User property: db.versionTable");
        assertThat(result.output())
                .contains("    versionTable (Default: retort_version)\n")
                .contains("environment (DB_URL), and that over the pom.");
    }
}
