package dev.retort.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {":", "a:", ":b", "a:b", "base:blog@head-1", "current:+2"})
    void aRangeReadsAsItWasWritten(String text) {
        assertThat(TargetRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b:c", "a::"})
    void aRangeHasOneColon(String text) {
        assertThatThrownBy(() -> TargetRange.parse(text))
                .isInstanceOf(MalformedRange.class)
                .hasMessage("\"" + text
                        + "\" is not a range. A range is two targets with a colon between, such as base:3f9a;"
                        + " each of them may be left out, so 3f9a: is all that continues 3f9a, and :3f9a all that leads to"
                        + " it.");
    }

    @Test
    void onlyTheWordCurrentNeedsADatabase() {
        assertThat(TargetRange.parse("current:").needsDatabase()).isTrue();
        assertThat(TargetRange.parse(":current").needsDatabase()).isTrue();
        assertThat(TargetRange.parse("3f9a:+2").needsDatabase()).isFalse();
        assertThat(TargetRange.EVERYTHING.needsDatabase()).isFalse();
    }
}
