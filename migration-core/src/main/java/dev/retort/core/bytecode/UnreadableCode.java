package dev.retort.core.bytecode;

/** A class file is missing, or of a version that nobody here knows. */
final class UnreadableCode extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableCode(String what) {
        super(what);
    }

    UnreadableCode(String what, Exception cause) {
        super(what, cause);
    }
}
