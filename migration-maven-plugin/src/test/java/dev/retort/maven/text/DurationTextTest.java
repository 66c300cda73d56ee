package dev.retort.maven.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({"0, 0 ms", "999, 999 ms", "1000, 1.0 s", "59949, 59.9 s", "60000, 1 min 0 s", "3725000, 62 min 5 s"})
    void durationIsReadable(long milliseconds, String expected) {
        assertThat(DurationText.of(Duration.ofMillis(milliseconds))).isEqualTo(expected);
    }
}
