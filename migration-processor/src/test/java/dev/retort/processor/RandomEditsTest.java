package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever somebody does to a history, compiling only what has changed ends as compiling everything does: with the same manifest,
 * byte for byte, or with the same mistakes.
 *
 * <p>{@code -Drandom.histories=100} tries more histories than a build has time for.
 */
final class RandomEditsTest {

    private static final int HISTORIES = Integer.getInteger("random.histories", 2);
    private static final int EDITS = 10;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> changedSourcesAreAsGoodAsAll() {
        return Stream.iterate(0L, seed -> seed < HISTORIES, seed -> seed + 1)
                .flatMap(seed -> Stream.of(Compiler.values())
                        .map(compiler ->
                                DynamicTest.dynamicTest(compiler + ", history " + seed, () -> edit(seed, compiler))));
    }

    private void edit(long seed, Compiler compiler) {
        Path home = folder.resolve(compiler + "-" + seed);
        Project project = Project.in(home.resolve("incremental"), compiler);
        RandomHistory history = new RandomHistory(seed);
        Map<String, String> before = Map.of();
        Set<String> open = new TreeSet<>();
        for (int edit = 0; edit < EDITS; edit++) {
            String description = "edit " + edit + ": " + (edit == 0 ? "compile all" : history.edit());
            Map<String, String> files = history.files();
            Set<String> changed = changed(before, files);
            open.addAll(changed);
            open.addAll(history.filesThatName(changed));
            open.add(history.someRevision());
            open.retainAll(files.keySet());
            changed.stream().filter(path -> !files.containsKey(path)).forEach(project::delete);

            Compilation incremental = project.compile(sources(files, open));
            Compilation clean =
                    Project.in(home.resolve("clean" + edit), compiler).compile(sources(files, files.keySet()));

            assertThat(told(incremental)).as(description).isEqualTo(told(clean));
            if (clean.messages().isEmpty()) {
                assertThat(incremental.manifest()).as(description).isEqualTo(clean.manifest());
                open.clear();
            }
            before = files;
        }
    }

    /** The paths of what is new, different or gone. */
    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new HashSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(after.get(path))));
        return paths;
    }

    private static Source[] sources(Map<String, String> files, Set<String> paths) {
        return paths.stream()
                .sorted()
                .map(path -> new Source(path, files.getOrDefault(path, ""), Optional.empty()))
                .toArray(Source[]::new);
    }

    /** The place may differ, because only what is compiled can be pointed at. */
    private static List<String> told(Compilation compilation) {
        return compilation.headlines().stream().sorted().toList();
    }
}
