package dev.retort.maven.connection;

/** What a goal may do to a database. */
public enum Access {
    /** Look, and leave no trace: not even the file of a SQLite database that is not there yet. */
    READ,

    /** Change it, and make its file if there is none. */
    WRITE
}
