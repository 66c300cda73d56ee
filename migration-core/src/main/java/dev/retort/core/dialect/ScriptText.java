package dev.retort.core.dialect;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of SQL on their way into a script. */
public final class ScriptText {
    private static final Pattern END = Pattern.compile("[\\s;]+\\z");

    private ScriptText() {}

    /** Returns the statement without the semicolons and the white space at its end. */
    public static String withoutEnd(String sql) {
        return END.matcher(sql).replaceFirst("");
    }

    /** Returns SQL behind which more can follow: a comment at its end would swallow that. */
    public static String beforeMore(String sql) {
        String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
        return lastLine.contains("--") || lastLine.contains("#") ? sql + "\n" : sql;
    }

    /** Returns the statement with the semicolon that ends it. */
    public static String ended(String sql) {
        return beforeMore(withoutEnd(sql)) + ";\n";
    }

    /** Returns the statements, each with the semicolon that ends it. */
    public static String ended(List<String> statements) {
        return statements.stream().map(ScriptText::ended).collect(Collectors.joining());
    }

    /** Returns a comment of one line. */
    public static String comment(String text) {
        return "-- " + text.replaceAll("\\s+", " ").strip() + "\n";
    }
}
