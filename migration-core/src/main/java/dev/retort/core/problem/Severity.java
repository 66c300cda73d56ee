package dev.retort.core.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The build or the run stops. */
    ERROR,

    /** Worth a look, stops nothing. */
    WARNING
}
