package dev.retort.it.interpreter;

/** A folder or an operation that cannot be read; the message says where it stands and what is wrong with it. */
final class UnreadableHistory extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableHistory(String where, String message) {
        super(where + ": " + message);
    }
}
