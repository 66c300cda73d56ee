package dev.retort.it.databases.embedded;

/** The binaries are there, but no running server came of them. */
public final class EmbeddedServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    EmbeddedServerFailed(String message) {
        super(message);
    }

    EmbeddedServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
