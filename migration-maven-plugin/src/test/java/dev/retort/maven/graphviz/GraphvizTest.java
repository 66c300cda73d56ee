package dev.retort.maven.graphviz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.graphviz.SvgResult.Drawn;
import dev.retort.maven.graphviz.SvgResult.NotDrawn;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With Graphviz itself where the machine has it; scripts show what a program may do that does not draw. */
class GraphvizTest {

    @TempDir
    private Path directory;

    private Path dot;
    private Path svg;

    @BeforeEach
    void writeGraph() throws IOException {
        dot = Files.writeString(directory.resolve("graph.dot"), "digraph revisions {\n  \"a\" -> \"b\";\n}\n");
        svg = directory.resolve("graph.svg");
    }

    @Test
    void programOnThePathDraws() throws IOException {
        Path standIn = program("bin/dot", "printf '<svg>%s %s</svg>' \"$1\" \"$(cat \"$4\")\" > \"$3\"");
        String path = String.join(
                File.pathSeparator,
                "",
                "relative",
                Optional.ofNullable(System.getenv("PATH")).orElse(""),
                standIn.getParent().toString());

        assertThat(draw(Optional.empty(), path)).isEqualTo(new Drawn());

        assertThat(svg).content().contains("<svg");
        assertThat(files()).containsExactlyInAnyOrder("bin", "graph.dot", "graph.svg");
    }

    @Test
    void programThatIsNamedGetsTheFiles() throws IOException {
        program("tools/my dot", "echo \"$@\" > \"$3\"");

        assertThat(draw(Optional.of("tools/my dot"), "")).isEqualTo(new Drawn());

        assertThat(svg).hasContent("-Tsvg -o " + svg + ".part " + dot);
    }

    @Test
    void noProgramIsAReason() throws IOException {
        Files.createDirectories(directory.resolve("bin/dot"));
        Files.writeString(directory.resolve("not-executable"), "");

        assertThat(draw(Optional.empty(), directory.resolve("bin").toString()))
                .isEqualTo(new NotDrawn(
                        "there is no program dot on the PATH; install Graphviz, or name the program with -Ddb.dot"));
        assertThat(draw(Optional.of("./not-executable"), ""))
                .isEqualTo(new NotDrawn("db.dot names ./not-executable, and there is no such program"));
    }

    @Test
    void programThatFailsIsAReasonAndLeavesTheOlderPicture() throws IOException {
        Files.writeString(svg, "older");
        Path failing = program("bin/dot", "echo half > \"$3\"; echo; echo 'syntax error in line 1' >&2; exit 3");

        assertThat(draw(Optional.of(failing.toString()), ""))
                .isEqualTo(new NotDrawn(failing + " ended with 3 and said: syntax error in line 1"));

        assertThat(svg).hasContent("older");
        assertThat(files()).containsExactlyInAnyOrder("bin", "graph.dot", "graph.svg");
    }

    @Test
    void programThatDrawsNothingIsAReason() throws IOException {
        Path idle = program("bin/dot", "exit 0");

        assertThat(draw(Optional.of(idle.toString()), ""))
                .isEqualTo(new NotDrawn(idle + " ended with 0 and said: nothing"));
    }

    @Test
    void fileThatIsNoProgramIsAReason() throws IOException {
        Path text = Files.writeString(directory.resolve("text"), "#!/no/such/interpreter\n");
        assertThat(text.toFile().setExecutable(true)).isTrue();

        assertThat(draw(Optional.of(text.toString()), ""))
                .isInstanceOfSatisfying(
                        NotDrawn.class,
                        notDrawn -> assertThat(notDrawn.reason()).startsWith(text + " cannot be run: "));
    }

    @Test
    void programThatDoesNotEndIsStopped() throws IOException {
        Path endless = program("bin/dot", "while :; do sleep 1; done");

        assertThat(new Graphviz(
                                new GraphvizProgram(Optional.of(endless.toString()), "", directory),
                                Duration.ofMillis(1100))
                        .draw(dot, svg))
                .isEqualTo(new NotDrawn(endless + " has not ended after 1 seconds"));

        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    private SvgResult draw(Optional<String> named, String path) throws IOException {
        return new Graphviz(new GraphvizProgram(named, path, directory), Graphviz.PATIENCE).draw(dot, svg);
    }

    private Path program(String name, String script) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
