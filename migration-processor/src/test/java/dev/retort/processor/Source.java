package dev.retort.processor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file of a test. A {@code ^} in its text marks the place where an error is expected; it is not part of the file.
 *
 * @param path where the file lies, such as {@code app/db/AddEmail.java}
 * @param text what it says
 * @param mark where the error is expected
 */
record Source(String path, String text, Optional<Mark> mark) {

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |abstract |final )*(?:class|interface|enum|record|@interface) ([\\w$]+)", Pattern.MULTILINE);

    /** A place in a file; both numbers begin at 1. */
    record Mark(String file, long line, long column) {}

    /** A whole file; its name follows from its text. */
    static Source file(String marked) {
        String path = path(marked.replace("^", ""));
        int at = marked.indexOf('^');
        if (at < 0) {
            return new Source(path, marked, Optional.empty());
        }
        String before = marked.substring(0, at);
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return new Source(path, before + marked.substring(at + 1), Optional.of(new Mark(path, line, column)));
    }

    private static String path(String text) {
        Matcher type = TYPE.matcher(text);
        String name = type.find() ? type.group(1) : "package-info";
        Matcher packageName = PACKAGE.matcher(text);
        String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
        return folder + name + ".java";
    }

    /** A flawless class in {@code app.db} with {@code @Revision} in line 5; its members are written with single quotes. */
    static Source revision(String className, String members) {
        return file("""
                package app.db;

                import dev.retort.*;

                @Revision(%s)
                public class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """.formatted(members.replace('\'', '"'), className));
    }

    /** A package-info of {@code app.db} that says how many heads there may be. */
    static Source heads(String heads) {
        return file("""
                @RevisionSet(heads = Heads.%s)
                package app.db;

                import dev.retort.*;
                """.formatted(heads));
    }
}
