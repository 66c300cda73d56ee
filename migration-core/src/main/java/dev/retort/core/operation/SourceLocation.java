package dev.retort.core.operation;

/**
 * The line on which an author called a verb.
 *
 * @param className the binary name of the class
 * @param file the name of its source file, without folders; empty if the compiler left it out
 * @param line the line, from 1; 0 if the compiler left it out
 */
public record SourceLocation(String className, String file, int line) {
    /** For operations that no author wrote. */
    public static final SourceLocation NONE = new SourceLocation("", "", 0);

    @Override
    public String toString() {
        if (file.isEmpty()) {
            return className;
        }
        return line > 0 ? file + ":" + line : file;
    }
}
