package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that is run to its end. */
record Program(List<String> command) {

    /** How it ended, and what it wrote to both of its streams. */
    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Program {
        command = List.copyOf(command);
    }

    static Program of(List<String> command) {
        return new Program(command);
    }

    Program with(Object... more) {
        return with(Stream.of(more).map(Object::toString).toList());
    }

    Program with(List<String> more) {
        return new Program(Stream.concat(command.stream(), more.stream()).toList());
    }

    void runOrFail() {
        Result result = run();
        if (!result.succeeded()) {
            throw new EmbeddedServerFailed(
                    String.join(" ", command) + " ended with " + result.exitCode() + ":\n" + result.output());
        }
    }

    Result run() {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile()) // another user may not enter ours
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            return new Result(127, e.getMessage()); // as a shell says it: there is no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFailed("Interrupted while running " + command.get(0), e);
        }
    }
}
