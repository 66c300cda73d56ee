package dev.retort.core.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        tally.run("valid graph", recorded.name(), () -> new Answers(recorded).checkGraph());
        for (Request request : recorded.requests()) {
            tally.run(
                    request.op() + " " + request.compare(),
                    recorded.name() + ": " + request.question(),
                    () -> new Answers(recorded).check(request));
        }
    }

    private static Path vectors() throws IOException, URISyntaxException {
        String named = System.getProperty("vectors", "");
        if (named.isEmpty()) {
            return Path.of(Objects.requireNonNull(GraphVectorsTest.class.getResource("graph.jsonl"))
                    .toURI());
        }
        Path module = Path.of("").toAbsolutePath();
        return Stream.of(module, module.getParent())
                .map(folder -> folder.resolve(named))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("no file " + named + " in " + module + " or its parent"));
    }
}
