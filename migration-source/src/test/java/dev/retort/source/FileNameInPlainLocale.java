package dev.retort.source;

import java.nio.file.Path;

/** Asks for a file whose name is no ASCII; for a JVM of its own, because the encoding of file names is settled when it starts. */
final class FileNameInPlainLocale {

    private FileNameInPlainLocale() {}

    public static void main(String[] arguments) {
        try {
            SourceFile.of(Path.of(arguments[0]), "app.\u6dfb");
        } catch (UnsuitableFileName e) {
            System.out.print(e.getMessage().replace("\u6dfb", "\\u6dfb") + "\n");
        }
    }
}
