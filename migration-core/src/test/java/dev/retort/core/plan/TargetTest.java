package dev.retort.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {

    @Test
    void wordsNumbersAndNames() {
        assertThat(Target.parse("head")).isEqualTo(new Target.Head());
        assertThat(Target.parse("heads")).isEqualTo(new Target.Heads());
        assertThat(Target.parse("base")).isEqualTo(new Target.Base());
        assertThat(Target.parse("+2")).isEqualTo(new Target.Relative(2));
        assertThat(Target.parse("-1")).isEqualTo(new Target.Relative(-1));
        assertThat(Target.parse("3f9a")).isEqualTo(new Target.Named("3f9a"));
        assertThat(Target.parse("002")).isEqualTo(new Target.Named("002"));
        assertThat(Target.parse("Head")).isEqualTo(new Target.Named("Head"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "base", "+2", "-1", "3f9a"})
    void aTargetReadsAsItWasWritten(String text) {
        assertThat(Target.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "+", "-", "+0", "-0", "+1x", "a b", "a@head", "a+1", "a:b", "+1234567890123456789"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(MalformedTarget.class)
                .hasMessage(
                        "\"" + text + "\" is not a target. A target is head, heads, base, a number of steps such as +1"
                                + " or -1, a revision id, the beginning of one, or a label.");
    }
}
