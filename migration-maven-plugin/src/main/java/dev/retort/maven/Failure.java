package dev.retort.maven;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Secrets;
import dev.retort.core.run.StatementFailed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** The one place where what went wrong becomes Maven's kind of exception. */
final class Failure {

    private final Secrets secrets;
    private final boolean stackTraceWanted;

    Failure(Secrets secrets, boolean stackTraceWanted) {
        this.secrets = secrets;
        this.stackTraceWanted = stackTraceWanted;
    }

    /** Something that the user can mend: the message says how. */
    MojoFailureException of(MigrationException failure) {
        return failure(text(failure), failure);
    }

    /** The database refused, and nobody knew better what that means. */
    MojoFailureException of(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState())
                .map(code -> " (SQL state " + code + ")")
                .orElse("");
        return failure("The database reports: " + text(failure) + state, failure);
    }

    /** The file system refused. */
    MojoFailureException of(IOException failure) {
        return failure(
                "The file system reports: " + failure.getClass().getSimpleName() + ": " + text(failure), failure);
    }

    /** A mistake in Retort. */
    MojoExecutionException unexpected(Throwable failure) {
        String message = "Retort failed unexpectedly: " + failure.getClass().getName() + ": " + text(failure)
                + ". This is a bug: please report it, with the output of mvn -e.";
        return stackTraceWanted
                ? new MojoExecutionException(message, MaskedCause.of(failure, secrets))
                : new MojoExecutionException(message);
    }

    /** Maven would append the messages of the causes to ours, so they are there only for those who ask for stack traces. */
    private MojoFailureException failure(String message, Throwable cause) {
        return stackTraceWanted
                ? new MojoFailureException(message, MaskedCause.of(cause, secrets.and(inStatementsOf(cause))))
                : new MojoFailureException(message);
    }

    /** A revision that failed has the statement that failed as its cause. */
    private static Secrets inStatementsOf(Throwable failure) {
        return Stream.of(Optional.of(failure), Optional.ofNullable(failure.getCause()))
                .flatMap(Optional::stream)
                .filter(StatementFailed.class::isInstance)
                .map(StatementFailed.class::cast)
                .map(StatementFailed::secrets)
                .reduce(Secrets.none(), Secrets::and);
    }

    private String text(Throwable failure) {
        return secrets.mask(Optional.ofNullable(failure.getMessage()).orElse("no message"));
    }
}
