package dev.retort.maven.graphviz;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the program is looked for.
 *
 * @param named the program that the user names: a file, or a name to be found on the path
 * @param searchPath the folders of the {@code PATH}
 * @param projectFolder where a relative file begins
 */
public record GraphvizProgram(Optional<String> named, String searchPath, Path projectFolder) {

    private static final String USUAL_NAME = "dot";

    /** The file of the program, if it is there and may be run. */
    Optional<Path> find() {
        String name = named.orElse(USUAL_NAME);
        boolean isFile = name.contains("/") || name.contains(File.separator);
        return isFile ? program(projectFolder.toString(), name) : onSearchPath(name);
    }

    /** Why there is none. */
    String missing() {
        return named.map(name -> "db.dot names " + name + ", and there is no such program")
                .orElse("there is no program " + USUAL_NAME
                        + " on the PATH; install Graphviz, or name the program with -Ddb.dot");
    }

    /** Relative folders are passed over: what they lead to depends on where somebody stands. */
    private Optional<Path> onSearchPath(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(searchPath)
                .filter(folder -> new File(folder).isAbsolute())
                .flatMap(folder -> program(folder, name).stream())
                .findFirst();
    }

    private static Optional<Path> program(String folder, String name) {
        return Stream.of(name, name + ".exe")
                .flatMap(file -> file(folder, file).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            return Optional.of(Path.of(folder).resolve(name));
        } catch (InvalidPathException notAFile) {
            return Optional.empty();
        }
    }

    /** The command that draws a file. */
    static List<String> command(Path program, Path dot, Path svg) {
        return List.of(program.toString(), "-Tsvg", "-o", svg.toString(), dot.toString());
    }
}
