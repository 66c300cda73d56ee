package dev.retort.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was compiled earlier, as it lies in the folder for compiled classes. No compiler tells all of it: javac lists one package
 * at a time, and Eclipse only what it has read already.
 */
record ClassFiles(Path folder) {

    private static final String SUFFIX = ".class";

    /** Binary names of the classes that have to do with the annotation, sorted; most of them have it. */
    List<String> mentioning(Class<?> annotation) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> mentions(file, annotation.descriptorString()))
                    .map(this::binaryName)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException absent) {
            return List.of();
        }
    }

    /** A class file spells out the types of its annotations. */
    private static boolean mentions(Path file, String descriptor) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String binaryName(Path file) {
        String path = folder.relativize(file).toString();
        return path.substring(0, path.length() - SUFFIX.length())
                .replace(folder.getFileSystem().getSeparator(), ".");
    }
}
