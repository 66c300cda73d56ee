package dev.retort.maven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void lineMovesOnATerminal() {
        assertThat(new Screen(true, true, Map.of("TERM", "xterm", "CI", "", "NO_COLOR", "")).moves())
                .isTrue();
    }

    @Test
    void lineStaysWhereNobodyLooksOrCodesAreNotWanted() {
        assertThat(new Screen(false, true, Map.of()).moves()).as("-B").isFalse();
        assertThat(new Screen(true, false, Map.of()).moves())
                .as("a pipe or a file")
                .isFalse();
        assertThat(new Screen(true, true, Map.of("CI", "true")).moves())
                .as("CI")
                .isFalse();
        assertThat(new Screen(true, true, Map.of("NO_COLOR", "1")).moves())
                .as("NO_COLOR")
                .isFalse();
        assertThat(new Screen(true, true, Map.of("TERM", "dumb")).moves())
                .as("TERM=dumb")
                .isFalse();
    }
}
