package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Many revisions, each in a file of its own, every fifth of them a merge. */
record SourceTree(Path root) {

    static SourceTree of(Path root, int size, boolean byClass) throws IOException {
        Path folder = Files.createDirectories(root.resolve("app/db"));
        for (int number = 0; number < size; number++) {
            Files.writeString(folder.resolve("R" + number + ".java"), source(number, byClass));
        }
        return new SourceTree(root);
    }

    /** Of five, the second and the third follow the first, the fourth joins them, the fifth goes on. */
    private static String source(int number, boolean byClass) {
        String parents = switch (number % 5) {
            case 1, 4 -> name(number - 1, byClass);
            case 2 -> name(number - 2, byClass);
            case 3 -> "{" + name(number - 2, byClass) + ", " + name(number - 1, byClass) + "}";
            default -> number == 0 ? "{}" : name(number - 1, byClass);
        };
        return """
                package app.db;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(id = "r%d", %s = %s, description = "Revision %d")
                public final class R%d implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.sql("UPDATE t SET c = %d");
                        op.dropTable("t%d");
                    }
                }
                """.formatted(number, byClass ? "after" : "parent", parents, number, number, number, number);
    }

    private static String name(int number, boolean byClass) {
        return byClass ? "R" + number + ".class" : "\"r" + number + "\"";
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
