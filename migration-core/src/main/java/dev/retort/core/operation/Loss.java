package dev.retort.core.operation;

/** What is missing after an operation and its inverse, from the least to the worst. */
public enum Loss {
    /** Nothing: all rows and values that were there before are there again, and those stored in between are kept. */
    LOSSLESS("lossless"),

    /** The operation discards rows or values; the inverse brings back where they were kept, empty or with its default. */
    REFILLS_WITH_NULL("refills with null"),

    /** The inverse discards rows or values, or may have to change them, those that were stored in between above all. */
    LOSES_DATA("loses data");

    private final String words;

    Loss(String words) {
        this.words = words;
    }

    /** The worse of the two. */
    public Loss or(Loss other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The loss in words, for people. */
    public String words() {
        return words;
    }
}
