package dev.retort.maven.classes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of a project. A compiler keeps the class of a source that was deleted, and nothing but the missing source tells.
 *
 * <p>In doubt a source counts as there: of other languages, without a name in the class file, or if the project has no sources.
 */
public final class SourceFiles {

    private final List<Path> roots;

    private SourceFiles(List<Path> roots) {
        this.roots = roots;
    }

    /** Sources below these folders, as far as they exist. */
    public static SourceFiles below(List<Path> roots) {
        return new SourceFiles(roots.stream().filter(Files::isDirectory).toList());
    }

    /** Every source counts as there. */
    public static SourceFiles unknown() {
        return new SourceFiles(List.of());
    }

    /** Whether there is certainly no source of that name in that package. */
    boolean lack(String packageName, String fileName) {
        if (roots.isEmpty() || !fileName.endsWith(".java")) {
            return false;
        }
        Path usual = Path.of(packageName.replace('.', '/'), fileName);
        return roots.stream().noneMatch(root -> Files.exists(root.resolve(usual)))
                && roots.stream().noneMatch(root -> isSomewhereIn(root, packageName, fileName));
    }

    /** A compiler does not care about the folder that a source lies in. */
    private static boolean isSomewhereIn(Path root, String packageName, String fileName) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(fileName))
                    .anyMatch(file -> packageOf(file).equals(packageName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(Path file) {
        try {
            // The words that matter are the same in every encoding that Java sources are written in.
            Matcher matcher = PackageDeclaration.PATTERN.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            return matcher.find() ? matcher.group(1).replaceAll("\\s", "") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nearly every source lies where it is looked for first, and then this is never asked for. */
    private static final class PackageDeclaration {
        private static final Pattern PATTERN =
                Pattern.compile("\\bpackage\\s+([\\w$]+(?:\\s*\\.\\s*[\\w$]+)*)\\s*;", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
