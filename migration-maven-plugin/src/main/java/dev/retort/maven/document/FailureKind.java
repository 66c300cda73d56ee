package dev.retort.maven.document;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.run.RevisionFailed;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** The word by which a program tells one failure from another: that of the exception, which is named by what failed. */
final class FailureKind {

    static final String INTERRUPTED = "run-interrupted";

    private static final String DATABASE = "database-error";
    private static final String FILE_SYSTEM = "file-system-error";
    private static final String UNEXPECTED = "unexpected-error";

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
            return DATABASE;
        }
        return failure instanceof IOException ? FILE_SYSTEM : UNEXPECTED;
    }

    /** Whether nobody here knows what it means. */
    static boolean isForeign(String kind) {
        return Set.of(DATABASE, FILE_SYSTEM, UNEXPECTED).contains(kind);
    }

    /** The manual lists all of these words, since programs rely on them. */
    static String named(String className) {
        return className.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
