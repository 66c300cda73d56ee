package dev.retort.maven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovingLineTest {
    private static final Activity ACTIVITY =
            new Activity("[3/7]  up    a1b2c3  add index", "2/5 createIndex(ix_name)", Instant.EPOCH);

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);

    @Test
    void lineIsWrittenAnew() {
        MovingLine line = new MovingLine(stream, () -> 80);

        line.show(ACTIVITY, Instant.EPOCH.plusSeconds(4));
        line.show(ACTIVITY, Instant.EPOCH.plusSeconds(65));

        assertThat(written())
                .isEqualTo("\r\u001B[K  [3/7]  up    a1b2c3  add index  2/5 createIndex(ix_name) …  00:04\r"
                        + "\r\u001B[K  [3/7]  up    a1b2c3  add index  2/5 createIndex(ix_name) …  01:05\r");
    }

    @Test
    void lineNeverGoesOnInTheNextOne() {
        new MovingLine(stream, () -> 42).show(ACTIVITY, Instant.EPOCH.plusSeconds(4));

        assertThat(written()).isEqualTo("\r\u001B[K  [3/7]  up    a1b2c3  add index …  00:04\r");
    }

    @Test
    void lineIsTakenAwayOnce() {
        MovingLine line = new MovingLine(stream, () -> 80);

        line.clear();
        line.show(new Activity("[1/1]  up    a  b", Instant.EPOCH), Instant.EPOCH);
        line.clear();
        line.clear();

        assertThat(written()).isEqualTo("\r\u001B[K  [1/1]  up    a  b …  00:00\r\r\u001B[K");
    }

    private String written() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
