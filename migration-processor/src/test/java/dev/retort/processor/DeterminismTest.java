package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same revisions make the same manifest, whoever compiles them and in whatever order. */
final class DeterminismTest {

    private static final Source WRITTEN_LATER = Source.revision("ZWrittenByAnotherProcessor", "id = 'z'");

    @TempDir
    Path folder;

    @Test
    void manifestDependsNeitherOnOrderNorOnRoundsNorOnTheCompiler() {
        List<Source> sources = new ArrayList<>(history());
        Random random = new Random(17);
        Set<String> manifests = new HashSet<>();
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(sources, random);
            for (Compiler compiler : Compiler.values()) {
                Compilation all = Project.in(folder.resolve(compiler + "-all-" + run), compiler)
                        .compile(sources.toArray(Source[]::new));
                Compilation inTwoRounds = Project.in(folder.resolve(compiler + "-rounds-" + run), compiler)
                        .withProcessor(() -> ProcessorIn.besideOneThatWrites(WRITTEN_LATER))
                        .compile(sources.stream()
                                .filter(source -> !source.path().equals(WRITTEN_LATER.path()))
                                .toArray(Source[]::new));
                Stream.of(all, inTwoRounds)
                        .map(compilation -> compilation.isClean().manifest().orElseThrow())
                        .forEach(manifests::add);
            }
        }
        assertThat(manifests).hasSize(1);
    }

    @Test
    void messagesDependNotOnTheOrderOfFiles() {
        Set<List<String>> messages = new HashSet<>();
        List<Source> sources = new ArrayList<>(List.of(
                Source.revision("A", "id = 'a'"),
                Source.revision("B", "id = 'a'"),
                Source.revision("C", "id = 'c', parent = 'x'"),
                Source.revision("D", "id = 'd', parent = 'e'"),
                Source.revision("E", "id = 'e', parent = 'd'")));
        Random random = new Random(17);
        for (int run = 0; run < 4; run++) {
            Collections.shuffle(sources, random);
            messages.add(
                    Project.in(folder.resolve("run" + run), Compiler.JAVAC)
                            .compile(sources.toArray(Source[]::new))
                            .messages()
                            .stream()
                            .map(Compilation.Message::toString)
                            .toList());
        }
        assertThat(messages).singleElement().satisfies(only -> assertThat(only).hasSize(3));
    }

    /** Several branches, named by id and by class. */
    static List<Source> history() {
        Map<String, String> files = new RandomHistory(3).files();
        List<Source> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(Source.file(text)));
        sources.add(WRITTEN_LATER);
        sources.add(Source.heads("MANY"));
        return sources;
    }
}
