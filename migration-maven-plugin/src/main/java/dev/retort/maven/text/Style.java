package dev.retort.maven.text;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;

/**
 * How words look on a terminal. Maven decides whether there is colour at all: not with {@code -B}, nor in a file; and there is none
 * where the environment has {@code NO_COLOR} (https://no-color.org).
 */
public final class Style {

    private static final boolean PLAIN =
            !Objects.requireNonNullElse(System.getenv("NO_COLOR"), "").isEmpty();

    private Style() {}

    /** What the eye should find first, such as an id. */
    static String strong(String text) {
        return styled(text, message -> message.strong(text));
    }

    /** What went well, or is as new as can be. */
    static String success(String text) {
        return styled(text, message -> message.success(text));
    }

    /** What went wrong. */
    public static String failure(String text) {
        return styled(text, message -> message.failure(text));
    }

    /** What deserves a look. */
    public static String warning(String text) {
        return styled(text, message -> message.warning(text));
    }

    private static String styled(String text, UnaryOperator<MessageBuilder> style) {
        return PLAIN ? text : style.apply(MessageUtils.buffer()).build();
    }

    /** The text with spaces up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
