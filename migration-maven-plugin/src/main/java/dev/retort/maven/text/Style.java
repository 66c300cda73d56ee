package dev.retort.maven.text;

import org.apache.maven.shared.utils.logging.MessageUtils;

/** How words look on a terminal. Maven decides whether there is colour at all: not with {@code -B}, nor in a file. */
public final class Style {

    private Style() {}

    /** What the eye should find first, such as an id. */
    static String strong(String text) {
        return MessageUtils.buffer().strong(text).build();
    }

    /** What went well, or is as new as can be. */
    static String success(String text) {
        return MessageUtils.buffer().success(text).build();
    }

    /** What went wrong. */
    public static String failure(String text) {
        return MessageUtils.buffer().failure(text).build();
    }

    /** What deserves a look. */
    public static String warning(String text) {
        return MessageUtils.buffer().warning(text).build();
    }

    /** The text with spaces up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
