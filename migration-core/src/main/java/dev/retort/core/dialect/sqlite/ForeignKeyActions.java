package dev.retort.core.dialect.sqlite;

import java.util.Set;
import java.util.TreeSet;

/** What stands behind the target of a foreign key. */
final class ForeignKeyActions {
    private ForeignKeyActions() {}

    /** Reads it, and returns it in one order and without what goes without saying. */
    static String read(TokenReader reader) {
        Set<String> actions = new TreeSet<>();
        boolean more = true;
        while (more) {
            if (reader.accept("ON")) {
                String event = "ON " + reader.read();
                addUnless("NO ACTION", event, readAction(reader), actions);
            } else if (reader.accept("MATCH")) {
                actions.add("MATCH " + reader.read());
            } else if (reader.accept("NOT", "DEFERRABLE")) {
                readDeferral(reader);
            } else if (reader.accept("DEFERRABLE")) {
                addUnless("INITIALLY IMMEDIATE", "DEFERRABLE", readDeferral(reader), actions);
            } else {
                more = false;
            }
        }
        return actions.isEmpty() ? "" : " " + String.join(" ", actions);
    }

    private static void addUnless(String usual, String what, String how, Set<String> actions) {
        if (!how.equalsIgnoreCase(usual)) {
            actions.add(what + " " + how);
        }
    }

    private static String readAction(TokenReader reader) {
        boolean twoWords = reader.isNext("SET") || reader.isNext("NO");
        return twoWords ? reader.read() + " " + reader.read() : reader.read();
    }

    /** A foreign key is checked at once unless it says otherwise, deferrable or not. */
    private static String readDeferral(TokenReader reader) {
        return reader.accept("INITIALLY") ? "INITIALLY " + reader.read() : "INITIALLY IMMEDIATE";
    }
}
