package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.MigrationException;

/** What a revision says cannot be carried out; found out before anything was. */
public final class InvalidRevision extends MigrationException {
    private final transient RevisionNode revision;

    private InvalidRevision(RevisionNode revision, String what, Throwable cause) {
        super("revision " + revision.id() + " (" + revision.className() + ") " + what, cause);
        this.revision = revision;
    }

    /** The id of the revision. */
    public RevisionId revision() {
        return revision.id();
    }

    /** An operation does not fit the schema, is not known to the database, or has no inverse. */
    static InvalidRevision because(RevisionNode revision, MigrationException cause) {
        return new InvalidRevision(revision, "cannot run: " + cause.getMessage(), cause);
    }

    /** The author's own code threw something while it was recorded. */
    static InvalidRevision threw(RevisionNode revision, String method, RuntimeException cause) {
        return new InvalidRevision(
                revision,
                "threw " + cause + lineOf(revision, cause) + " in " + method
                        + "(), which has to record its operations without a database. Nothing was carried out.",
                cause);
    }

    private static String lineOf(RevisionNode revision, Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().equals(revision.className())) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
