package dev.retort.maven.document;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.run.RevisionFailed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/** The word by which a program tells one failure from another: that of the exception, which is named by what failed. */
final class FailureKind {

    private FailureKind() {}

    /** A revision fails because something in it does; that is what counts. */
    static String of(Throwable failure) {
        if (failure instanceof RevisionFailed && failure.getCause() != null) {
            return of(failure.getCause());
        }
        if (failure instanceof MigrationException) {
            return named(failure.getClass().getSimpleName());
        }
        if (failure instanceof SQLException) {
            return "database-error";
        }
        return failure instanceof IOException ? "file-system-error" : "unexpected-error";
    }

    /** The manual lists all of these words, since programs rely on them. */
    static String named(String className) {
        return className.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
