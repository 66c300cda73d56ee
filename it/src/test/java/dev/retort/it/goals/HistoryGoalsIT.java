package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals about the graph, for people. None of them needs a database, so none of them makes one. */
class HistoryGoalsIT {

    @TempDir
    private static Path directory;

    private static MavenProject project;

    @BeforeAll
    static void compile() throws Exception {
        project = BranchedProject.in(directory);
    }

    @AfterEach
    void noDatabaseWasMade() {
        assertThat(project.has("target/dev.db")).isFalse();
    }

    @Test
    void history() throws Exception {
        assertThat(Printed.by("history", run("db:history")))
                .containsExactly(
                        "  004  Merge billing    (head, merges 002 and 003)",
                        "  003  Create invoices  (after 001, label billing)",
                        "  002  Add sessions",
                        "  001  Create users     (branch point, base)");
    }

    @Test
    void rangeOfTheHistoryAtLength() throws Exception {
        assertThat(Printed.by("history", run("db:history", "-Ddb.range=001:billing", "-Ddb.verbose")))
                .containsExactly(
                        "  003  Create invoices",
                        "      class       app.CreateInvoices",
                        "      parent      001",
                        "      child       004",
                        "      labels      billing",
                        "",
                        "  001  Create users  (branch point, base)",
                        "      class       app.CreateUsers",
                        "      branches    002, 003");
    }

    @Test
    void rangeThatLeadsNowhereIsRefused() throws Exception {
        assertThat(Printed.error(project.mvn("db:history", "-Ddb.range=002:003").run()))
                .isEqualTo(
                        "\"002:003\" is no part of the history: nothing leads from 002 to 003. Give the older revision first.");
    }

    @Test
    void heads() throws Exception {
        assertThat(Printed.by("heads", run("db:heads"))).containsExactly("  004  Merge billing");
    }

    @Test
    void branches() throws Exception {
        assertThat(Printed.by("branches", run("db:branches")))
                .containsExactly(
                        "  001  Create users",
                        "    -> 002  Add sessions     (leads to 004)",
                        "    -> 003  Create invoices  (leads to 004)");
    }

    @Test
    void severalRevisionsAreShown() throws Exception {
        assertThat(Printed.by("show", run("db:show", "-Ddb.target=billing, head")))
                .containsExactly(
                        "  003  Create invoices",
                        "      class       app.CreateInvoices",
                        "      source      src/main/java/app/CreateInvoices.java",
                        "      parent      001",
                        "      child       004",
                        "      labels      billing",
                        "      on lines    billing",
                        "      leads to    004",
                        "",
                        "  004  Merge billing  (head, merge point)",
                        "      class       app.MergeBilling",
                        "      source      src/main/java/app/MergeBilling.java",
                        "      merges      002, 003",
                        "      on lines    billing");
    }

    @Test
    void choiceIsTrueOrFalse() throws Exception {
        assertThat(Printed.error(project.mvn("db:heads", "-Ddb.verbose=yes").run()))
                .isEqualTo("db.verbose has to be true or false, and is \"yes\".");
    }

    private static MavenResult run(String... arguments) throws Exception {
        return project.mvn(arguments).run().succeeded();
    }
}
