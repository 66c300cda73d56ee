package dev.retort.source;

import dev.retort.core.problem.MigrationException;

/** The source of a revision cannot name its parent. */
public final class UnnameableParent extends MigrationException {
    private UnnameableParent(String message) {
        super(message);
    }

    static UnnameableParent byId(KnownRevision parent) {
        return new UnnameableParent(described(parent)
                + " belongs to another module, whose ids the compiler does not know. Let it be named by its class:"
                + " -Ddb.parentForm=class");
    }

    static UnnameableParent byClass(KnownRevision parent, String packageName) {
        return new UnnameableParent(described(parent) + " is not public, so that the package "
                + (packageName.isEmpty() ? "without a name" : packageName)
                + " cannot name it. Make the class public, choose its package with -Ddb.package="
                + parent.packageName() + ", or let it be named by its id: -Ddb.parentForm=id");
    }

    static UnnameableParent atAll(KnownRevision parent) {
        return new UnnameableParent(described(parent)
                + " belongs to another module, and is not public in a package with a name, so that nothing here can name it."
                + " Make the class public.");
    }

    private static String described(KnownRevision parent) {
        return "Revision \"" + parent.node().id() + "\" (" + parent.node().className() + ")";
    }
}
