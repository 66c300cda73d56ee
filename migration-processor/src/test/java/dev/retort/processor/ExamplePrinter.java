package dev.retort.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles all examples of the manual, and a history without mistakes, with the JDK that runs it. */
final class ExamplePrinter {

    private ExamplePrinter() {}

    /** Writes what is printed for each example into a folder, the first argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Example example : Example.all().toList()) {
            Files.writeString(folder.resolve(example.code() + ".txt"), example.compile(folder));
        }
        Files.writeString(folder.resolve("manifest.txt"), manifest(folder.resolve("sound")));
    }

    /** With all warnings, and each of them an error. */
    static String manifest(Path folder) {
        return Project.in(folder, Compiler.JAVAC)
                .withOptions("-Werror")
                .compile(DeterminismTest.history().toArray(Source[]::new))
                .isClean()
                .manifest()
                .orElseThrow();
    }
}
