package dev.retort.core.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every graph and every request that is recorded, without exceptions. The system property {@code vectors} names another file; it
 * may be relative to the module or to where Maven was started.
 */
final class GraphVectorsTest {

    private final Tally tally = new Tally();

    @Test
    void everyGraphAndEveryRequestHolds() throws Exception {
        Path file = vectors();
        List<String> lines = Files.readAllLines(file);
        Gson gson = new Gson();
        lines.forEach(line -> check(gson.fromJson(line, GraphCase.class)));
        System.out.println(file + ": " + lines.size() + " graphs\n" + tally);
        assertThat(lines).isNotEmpty();
        assertThat(tally.failures()).isEmpty();
    }

    private void check(GraphCase recorded) {
        if (!recorded.valid()) {
            tally.run("invalid graph", recorded.name(), () -> InvalidGraphs.check(recorded));
            return;
        }
        boolean understood = tally.run("valid graph", recorded.name(), () -> new Answers(recorded).checkGraph());
        // A graph that is refused cannot answer anything; then each of its requests counts as one that did not hold.
        Supplier<Answers> answers = understood ? remembered(new Answers(recorded)) : () -> new Answers(recorded);
        for (Request request : recorded.requests()) {
            tally.run(
                    request.op() + " " + request.compare(),
                    recorded.name() + ": " + request.question(),
                    () -> answers.get().check(request));
        }
    }

    private static Supplier<Answers> remembered(Answers answers) {
        return () -> answers;
    }

    private static Path vectors() throws IOException, URISyntaxException {
        String named = System.getProperty("vectors", "");
        if (named.isEmpty()) {
            return Path.of(Objects.requireNonNull(GraphVectorsTest.class.getResource("graph.jsonl"))
                    .toURI());
        }
        List<Path> folders = Stream.of("", System.getProperty("startFolder", ""))
                .map(folder -> Path.of(folder).toAbsolutePath())
                .toList();
        return folders.stream()
                .map(folder -> folder.resolve(named))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("no file " + named + " in any of " + folders));
    }
}
