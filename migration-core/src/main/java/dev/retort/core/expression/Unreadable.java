package dev.retort.core.expression;

/** An expression has something that is not understood here; it is compared word by word instead. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String found) {
        super("not understood: " + found, null, false, false);
    }
}
