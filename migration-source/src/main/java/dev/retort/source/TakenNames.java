package dev.retort.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names that a new class of a package had better not have. Big and small letters are the same to some file systems. */
final class TakenNames {

    /** A class of such a name would stand in the way of others in its package. */
    private static final Set<String> OF_RETORT = Set.of("migration", "operations", "revision");

    /** No file of Windows can have these names. */
    private static final Set<String> OF_DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Map<String, Path> files = new HashMap<>();

    /** Looks at what the package has in the sources of the project. */
    TakenNames(List<Path> roots, String packageName) throws IOException {
        for (Path root : roots) {
            Path folder = root.resolve(packageName.replace('.', '/'));
            if (Files.isDirectory(folder)) {
                addAll(folder);
            }
        }
    }

    private void addAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> files.put(folded(file.getFileName().toString().replaceFirst("\\.java$", "")), file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The source or the package that has the name already. */
    Optional<Path> fileOf(String name) {
        return Optional.ofNullable(files.get(folded(name)));
    }

    boolean contains(String name) {
        String folded = folded(name);
        return files.containsKey(folded)
                || OF_RETORT.contains(folded)
                || OF_DEVICES.contains(folded)
                || isOfJavaLang(name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfJavaLang(String name) {
        try {
            Class.forName("java.lang." + name, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }
}
