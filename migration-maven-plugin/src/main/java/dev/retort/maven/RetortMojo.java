package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Secrets;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: the project's revisions, and how a failure is told. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
abstract class RetortMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Whether to do nothing at all. */
    @Parameter(property = "db.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> idle = reasonToDoNothing();
        if (idle.isPresent()) {
            getLog().info(idle.get());
            return;
        }
        try {
            runInProject();
        } catch (MigrationException e) {
            throw failure().of(e);
        } catch (SQLException e) {
            throw failure().of(e);
        } catch (IOException e) {
            throw failure().of(e);
        } catch (RuntimeException | LinkageError e) {
            throw failure().unexpected(e);
        }
    }

    /** Does what the goal is for. */
    abstract void run(Revisions revisions, Output output) throws SQLException, IOException;

    /** What must not be seen, as far as it is known yet. */
    Secrets secrets() {
        return Secrets.none();
    }

    MavenProject project() {
        return project;
    }

    MavenSession session() {
        return session;
    }

    /** What follows {@code -D} on the command line, or is set for the JVM of Maven. */
    final Optional<String> commandLine(String property) {
        return Optional.ofNullable(session.getUserProperties().getProperty(property))
                .or(() -> Optional.ofNullable(session.getSystemProperties().getProperty(property)));
    }

    private Optional<String> reasonToDoNothing() {
        if (skip) {
            return Optional.of("Skipped, because db.skip is set.");
        }
        return new ProjectRevisions(project).reasonToSkip(session.getProjects().size());
    }

    private void runInProject() throws SQLException, IOException, MojoExecutionException {
        ProjectRevisions revisions = new ProjectRevisions(project);
        revisions.differentVersion().ifPresent(getLog()::warn);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ProjectClassLoader classLoader = revisions.classLoader()) {
            // Revisions may look for services of the project.
            thread.setContextClassLoader(classLoader);
            run(revisions.load(classLoader), new Output(text -> getLog().info(text), this::secrets));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Failure failure() {
        boolean stackTraceWanted = session.getRequest().isShowErrors() || getLog().isDebugEnabled();
        return new Failure(secrets(), stackTraceWanted);
    }
}
