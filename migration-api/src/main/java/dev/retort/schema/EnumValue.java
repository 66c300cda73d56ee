package dev.retort.schema;

import java.util.Optional;

/** One more value for an enum type, and its place among the others. Immutable. */
public final class EnumValue {
    private final String text;
    private final Optional<String> next;
    private final Optional<String> previous;

    private EnumValue(String text, Optional<String> next, Optional<String> previous) {
        this.text = text;
        this.next = next;
        this.previous = previous;
    }

    /** Returns the value, behind all others. */
    public static EnumValue value(String text) {
        return new EnumValue(text, Optional.empty(), Optional.empty());
    }

    /** Returns the value, right before another one. */
    public EnumValue before(String other) {
        return new EnumValue(text, Optional.of(other), Optional.empty());
    }

    /** Returns the value, right behind another one. */
    public EnumValue after(String other) {
        return new EnumValue(text, Optional.empty(), Optional.of(other));
    }

    /** Returns the value itself. */
    public String text() {
        return text;
    }

    /** Returns the value that it stands right before, where that was said. */
    public Optional<String> next() {
        return next;
    }

    /** Returns the value that it stands right behind, where that was said. */
    public Optional<String> previous() {
        return previous;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumValue that
                && text.equals(that.text)
                && next.equals(that.next)
                && previous.equals(that.previous);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
