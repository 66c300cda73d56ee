package dev.retort.source;

import dev.retort.core.problem.MigrationException;

/** The Java that runs has no compiler. */
public final class NoCompiler extends MigrationException {
    NoCompiler() {
        super("The Java that runs at " + System.getProperty("java.home")
                + " has no compiler, which the revisions are read with." + " Let JAVA_HOME name a JDK.");
    }
}
