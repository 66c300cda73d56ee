package dev.retort.it.eclipse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source file; where it lies follows from what it says. */
record JavaFile(String text) {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^public (?:abstract |final )*(?:class|record) (\\w+)", Pattern.MULTILINE);

    /** A flawless class in {@code app.db} with {@code @Revision} in line 5; its members are written with single quotes. */
    static JavaFile revision(String className, String members) {
        return new JavaFile("""
                package app.db;

                import dev.retort.*;

                @Revision(%s)
                public class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(members.replace('\'', '"'), className));
    }

    /** The same file with something else in it. */
    JavaFile with(String part, String replacement) {
        return new JavaFile(text.replace(part, replacement));
    }

    /** Such as {@code app/db/AddEmail.java}. */
    String path() {
        if (text.startsWith("module ")) {
            return "module-info.java";
        }
        return first(PACKAGE, text, "").replace('.', '/') + "/" + first(TYPE, text, "package-info") + ".java";
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
