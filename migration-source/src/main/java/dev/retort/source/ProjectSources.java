package dev.retort.source;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a project keeps its sources, and what they are compiled with.
 *
 * @param roots the folders of the project's sources, the one for new sources first; they need not exist
 * @param rootsOfOthers the folders of sources of other modules that are built together with this one
 * @param classPath all libraries
 * @param encoding that of the sources
 */
public record ProjectSources(List<Path> roots, List<Path> rootsOfOthers, List<Path> classPath, Charset encoding) {

    public ProjectSources {
        roots = List.copyOf(roots);
        rootsOfOthers = List.copyOf(rootsOfOthers);
        classPath = List.copyOf(classPath);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("a project has at least one folder for sources");
        }
    }

    /** All folders of sources that exist. */
    List<Path> existingRoots() {
        return Stream.concat(roots.stream(), rootsOfOthers.stream())
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    /**
     * The folder of this project that holds a file. A class beside another one in a file is looked for by its package.
     *
     * @param file below the folder
     */
    Optional<Path> rootOf(String file) {
        return firstWith(file)
                .or(() -> rootsOfOthers.stream().anyMatch(root -> Files.exists(root.resolve(file)))
                        ? Optional.empty()
                        : firstWith(file.substring(0, Math.max(0, file.lastIndexOf('/')))));
    }

    private Optional<Path> firstWith(String file) {
        return roots.stream().filter(root -> Files.exists(root.resolve(file))).findFirst();
    }
}
