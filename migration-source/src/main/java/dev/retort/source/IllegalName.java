package dev.retort.source;

import dev.retort.core.problem.MigrationException;

/** Java has no such names. */
public final class IllegalName extends MigrationException {
    private IllegalName(String message) {
        super(message);
    }

    static IllegalName ofPackage(String name) {
        return new IllegalName(
                "\"" + name + "\" cannot be the name of a package. It is made of identifiers with dots between,"
                        + " such as app.db: -Ddb.package=app.db");
    }

    static IllegalName ofClass(String name) {
        return new IllegalName("\"" + name + "\" cannot be the name of a class. It is one word of letters and digits,"
                + " such as AddEmail: -Ddb.className=AddEmail");
    }
}
