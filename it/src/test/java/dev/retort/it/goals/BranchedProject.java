package dev.retort.it.goals;

import dev.retort.it.maven.MavenProject;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A compiled project whose history parts and comes together again.
 *
 * <pre>
 *       002
 *      /   \
 *   001     004
 *      \   /
 *       003        carries the label billing
 * </pre>
 */
public final class BranchedProject {

    private BranchedProject() {}

    public static MavenProject in(Path directory) throws IOException, InterruptedException {
        MavenProject project = MavenProject.fromResources("minimal", directory);
        RevisionSource.add(
                project,
                "CreateUsers",
                "id = \"001\", description = \"Create users\"",
                RevisionSource.createTable("users"));
        RevisionSource.add(
                project,
                "AddSessions",
                "id = \"002\", parent = \"001\", description = \"Add sessions\"",
                RevisionSource.createTable("sessions"));
        RevisionSource.add(
                project,
                "CreateInvoices",
                "id = \"003\", parent = \"001\", labels = \"billing\", description = \"Create invoices\"",
                RevisionSource.createTable("invoices"));
        RevisionSource.add(
                project,
                "MergeBilling",
                "id = \"004\", parent = {\"002\", \"003\"}, description = \"Merge billing\"",
                "");
        project.mvn("process-classes").run().succeeded();
        return project;
    }
}
