package dev.retort.maven;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Secrets;
import dev.retort.maven.document.FailureFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.output.OutputChoice;
import dev.retort.maven.project.ProjectRevisions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: when there is nothing to do, where the output goes, and how a failure is told. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
abstract class GoalMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Whether to do nothing at all. */
    @Parameter(property = "db.skip", defaultValue = "false")
    private boolean skip;

    /**
     * How to tell what the goal found: <code>text</code>, lines for people, or <code>json</code>, one document for programs; before
     * it a run prints a line for each thing that happens. With <code>mvn -q</code> nothing else is on standard output.
     */
    @Parameter(property = "db.output", defaultValue = "text")
    private @Nullable String output;

    /** The file that the JSON document is written to instead of standard output; or the script, with <code>db.sql</code>. */
    @Parameter(property = "db.outputFile")
    private @Nullable String outputFile;

    private final Interrupts interrupts = new Interrupts();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because db.skip is set.");
            return;
        }
        Output output = chosenOutput();
        try {
            Optional<String> idle = reasonToSkip();
            if (idle.isPresent()) {
                getLog().info(idle.get());
                return;
            }
            run(output);
            output.finished();
        } catch (MigrationException e) {
            throw told(output, e, failure().of(e));
        } catch (SQLException e) {
            throw told(output, e, failure().of(e));
        } catch (IOException e) {
            throw told(output, e, failure().of(e));
        } catch (RuntimeException | LinkageError e) {
            throw told(output, e, failure().unexpected(e));
        } finally {
            interrupts.ended();
        }
    }

    private Output chosenOutput() throws MojoFailureException {
        try {
            String format = given("db.output", output).orElse("text");
            return new OutputChoice(format, outputFile(), hasContent(), hasEvents())
                    .open(execution.getGoal(), text -> getLog().info(text), this::secrets);
        } catch (MigrationException e) {
            throw failure().of(e);
        }
    }

    /** The file that was named for what is found. */
    final Optional<Path> outputFile() {
        return given("db.outputFile", outputFile)
                .map(name -> project.getBasedir().toPath().resolve(name));
    }

    /** Whether the goal gives a text that was asked for as it is. */
    boolean hasContent() {
        return false;
    }

    /** Whether things happen while the goal goes on that programs may want to know at once. */
    boolean hasEvents() {
        return false;
    }

    /** The exception for Maven, after the output has heard of it. */
    private <E extends AbstractMojoExecutionException> E told(Output output, Throwable cause, E failure) {
        try {
            output.failed(FailureFacts.of(cause, Objects.requireNonNull(failure.getMessage())));
        } catch (IOException e) {
            getLog().error("The failure could not be written as JSON: " + e);
        }
        return failure;
    }

    /** Why there is nothing to do in this module; empty if there is something. */
    Optional<String> reasonToSkip() throws IOException {
        return new ProjectRevisions(project).reasonToSkip(session.getProjects().size());
    }

    /** Does what the goal is for. */
    abstract void run(Output output) throws SQLException, IOException;

    /** What must not be seen, as far as it is known yet. */
    Secrets secrets() {
        return Secrets.none();
    }

    /** What hears that somebody wants the process to end. */
    final Interrupts interrupts() {
        return interrupts;
    }

    MavenProject project() {
        return project;
    }

    MojoExecution execution() {
        return execution;
    }

    MavenSession session() {
        return session;
    }

    /** What follows {@code -D} on the command line, or is set for the JVM of Maven. */
    final Optional<String> commandLine(String property) {
        return Optional.ofNullable(session.getUserProperties().getProperty(property))
                .or(() -> Optional.ofNullable(session.getSystemProperties().getProperty(property)));
    }

    /** A value from the command line, or else from the pom; an empty one counts as none. */
    final Optional<String> given(String property, @Nullable String parameter) {
        return commandLine(property).or(() -> Optional.ofNullable(parameter)).filter(text -> !text.isBlank());
    }

    /** A choice from the command line, or else from the pom; no unless somebody says yes. */
    final boolean chosen(String property, @Nullable String parameter) {
        return switch (given(property, parameter).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidChoice(property, given(property, parameter).orElse(""));
        };
    }

    private Failure failure() {
        boolean stackTraceWanted = session.getRequest().isShowErrors() || getLog().isDebugEnabled();
        return new Failure(secrets(), stackTraceWanted);
    }
}
