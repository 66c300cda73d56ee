package dev.retort.it.interpreter;

import java.util.List;

/** Names that consist of several, such as {@code users.id}. */
final class Names {
    private Names() {}

    /** The part before the last dot. */
    static String owner(Fields where, String name) {
        return name.substring(0, dot(where, name));
    }

    /** The part behind the last dot. */
    static String last(Fields where, String name) {
        return name.substring(dot(where, name) + 1);
    }

    private static int dot(Fields where, String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 1) {
            throw where.unreadable("\"" + name + "\" should be a table, a dot, and a name in it");
        }
        return dot;
    }

    /** A name as SQL spells it, quoted only where that makes a difference. */
    static String sql(String name) {
        return name.matches("[a-z_][a-z0-9_.]*") ? name : "\"" + name + "\"";
    }

    static String sqlList(List<String> names) {
        return String.join(", ", names.stream().map(Names::sql).toList());
    }

    /** A text as SQL spells it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
