package dev.retort.maven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void lineMovesOnATerminal() {
        assertThat(new Screen(true, true, 80, Map.of("TERM", "xterm", "CI", "", "NO_COLOR", "")).moves())
                .isTrue();
    }

    @Test
    void lineStaysWhereNobodyLooksOrCodesAreNotWanted() {
        assertThat(new Screen(false, true, 80, Map.of()).moves()).as("-B").isFalse();
        assertThat(new Screen(true, false, 80, Map.of()).moves()).as("a pipe").isFalse();
        assertThat(new Screen(true, true, 0, Map.of()).moves()).as("a file").isFalse();
        assertThat(new Screen(true, true, 80, Map.of("CI", "true")).moves())
                .as("CI")
                .isFalse();
        assertThat(new Screen(true, true, 80, Map.of("NO_COLOR", "1")).moves())
                .as("NO_COLOR")
                .isFalse();
        assertThat(new Screen(true, true, 80, Map.of("TERM", "dumb")).moves())
                .as("TERM=dumb")
                .isFalse();
    }
}
