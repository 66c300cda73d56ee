package dev.retort.core.run;

/** What is committed together when a revision is carried out. */
public enum Boundary {
    /** The whole run, because somebody asked for it. */
    RUN,

    /** The whole revision, with what is written down about it. */
    REVISION,

    /** Each operation: the database commits every change to the schema by itself. */
    OPERATION,

    /** Each statement: the author wants no transaction. */
    STATEMENT
}
