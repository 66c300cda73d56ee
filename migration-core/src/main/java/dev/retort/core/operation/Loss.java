package dev.retort.core.operation;

/** What is missing after an operation and its inverse, from the least to the worst. */
public enum Loss {
    /** Nothing: all rows and values that were there before are there again, and those stored in between are kept. */
    LOSSLESS,

    /** The operation discards rows or values; the inverse brings back where they were kept, empty or with its default. */
    REFILLS_WITH_NULL,

    /** The inverse discards rows or values, or may have to change them, those that were stored in between above all. */
    LOSES_DATA;

    /** The worse of the two. */
    public Loss or(Loss other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
