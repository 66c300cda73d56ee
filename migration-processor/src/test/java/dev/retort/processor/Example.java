package dev.retort.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of the manual of diagnostics.
 *
 * @param code what is wrong
 * @param sources the files that show it
 * @param printed what the manual says that javac prints
 */
record Example(String code, List<Source> sources, String printed) {

    private static final Path MANUAL = Path.of("../docs/diagnostics.md");
    private static final Pattern SECTION =
            Pattern.compile("^## ([a-z-]+)\n(.*?)(?=^##? |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    /** The codes of all sections, those without an example too. */
    static Stream<String> codes() {
        return sections().map(section -> section.group(1));
    }

    static Stream<Example> all() {
        return sections()
                .map(section -> new Example(
                        section.group(1),
                        blocks(JAVA, section.group(2)).map(Source::file).toList(),
                        String.join("\n", blocks(TEXT, section.group(2)).toList())))
                .filter(example -> !example.sources().isEmpty());
    }

    /** What this javac prints. */
    String compile(Path folder) {
        return Project.in(folder.resolve(code), Compiler.JAVAC).print(sources.toArray(Source[]::new));
    }

    private static Stream<MatchResult> sections() {
        try {
            return SECTION.matcher(Files.readString(MANUAL)).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> blocks(Pattern kind, String section) {
        return kind.matcher(section).results().map(block -> block.group(1));
    }
}
