package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.ProjectClassLoader;
import dev.retort.maven.project.ProjectRevisions;
import java.io.IOException;
import java.sql.SQLException;

/** What goals have in common that work with the compiled revisions of the project. */
abstract class RetortMojo extends CompiledProjectMojo {

    /** Does what the goal is for. */
    abstract void run(Revisions revisions, Output output) throws SQLException, IOException;

    @Override
    final void run(Output output) throws SQLException, IOException {
        ProjectRevisions revisions = projectRevisions();
        revisions.differentVersion().ifPresent(getLog()::warn);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ProjectClassLoader classLoader = revisions.classLoader()) {
            // Revisions may look for services of the project.
            thread.setContextClassLoader(classLoader);
            run(revisions.load(classLoader), output);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
