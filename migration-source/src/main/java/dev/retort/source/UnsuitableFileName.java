package dev.retort.source;

import dev.retort.core.problem.MigrationException;

/** A file system, or the locale, has no such file name. */
public final class UnsuitableFileName extends MigrationException {
    UnsuitableFileName(String className, Throwable cause) {
        super(
                "The class " + className
                        + " cannot have a file of its name here: this JVM writes file names in the encoding "
                        + System.getProperty("sun.jnu.encoding", "of the platform")
                        + ". Choose a name of ASCII letters with -Ddb.className, or let LC_ALL name a locale of UTF-8.",
                cause);
    }
}
