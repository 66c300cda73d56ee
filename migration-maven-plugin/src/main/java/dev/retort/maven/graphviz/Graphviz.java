package dev.retort.maven.graphviz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Draws a graph with Graphviz. A picture is nice to have, so whatever keeps Graphviz from drawing it is a reason that is told,
 * and no failure.
 */
public final class Graphviz {

    /** Enough for thousands of revisions, and no more than somebody is willing to wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GraphvizProgram program;
    private final Duration patience;

    public Graphviz(GraphvizProgram program, Duration patience) {
        this.program = program;
        this.patience = patience;
    }

    /**
     * Draws the graph of one file into another one, which is there with all its content or as it was before.
     *
     * @throws IOException if files cannot be written here
     */
    public SvgResult draw(Path dot, Path svg) throws IOException {
        Optional<Path> found = program.find();
        if (found.isEmpty()) {
            return new SvgResult.NotDrawn(program.missing());
        }
        Path part = svg.resolveSibling(svg.getFileName() + ".part");
        Path messages = svg.resolveSibling(svg.getFileName() + ".log");
        try {
            SvgResult result = run(found.get(), dot, part, messages);
            if (result instanceof SvgResult.Drawn) {
                Files.move(part, svg, StandardCopyOption.REPLACE_EXISTING);
            }
            return result;
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(messages);
        }
    }

    private SvgResult run(Path file, Path dot, Path svg, Path messages) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(GraphvizProgram.command(file, dot, svg))
                    .redirectErrorStream(true)
                    .redirectOutput(messages.toFile())
                    .start();
        } catch (IOException notStarted) {
            return new SvgResult.NotDrawn(file + " cannot be run: " + notStarted.getMessage());
        }
        process.getOutputStream().close();
        if (!ended(process)) {
            return new SvgResult.NotDrawn(file + " has not ended after " + patience.toSeconds() + " seconds");
        }
        if (process.exitValue() != 0 || !Files.exists(svg)) {
            return new SvgResult.NotDrawn(
                    file + " ended with " + process.exitValue() + " and said: " + firstLine(messages));
        }
        return new SvgResult.Drawn();
    }

    /** Whatever happens, no process is left behind. */
    private boolean ended(Process process) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String firstLine(Path messages) throws IOException {
        byte[] bytes = Files.readAllBytes(messages);
        return new String(bytes, Charset.defaultCharset())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("nothing");
    }
}
