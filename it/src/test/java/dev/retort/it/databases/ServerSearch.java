package dev.retort.it.databases;

/** What came of looking for a server. */
sealed interface ServerSearch {

    /** The server, or a failure that says why there is none. */
    DatabaseServer server();

    /** There is one. */
    record Found(DatabaseServer server) implements ServerSearch {}

    /** Nobody offers one here, which is a reason to skip a test. */
    record NoServer(String reason) implements ServerSearch {
        @Override
        public DatabaseServer server() {
            throw new IllegalStateException(reason);
        }
    }

    /** Somebody said that there is one, and there is not; never a reason to skip. */
    record Broken(String reason, Exception cause) implements ServerSearch {
        @Override
        public DatabaseServer server() {
            throw new IllegalStateException(reason, cause);
        }
    }
}
