package dev.retort.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetTest {

    @Test
    void wordsNumbersAndNames() {
        assertThat(Target.parse("head")).isEqualTo(new Target.Symbol(new Place.Head()));
        assertThat(Target.parse("heads")).isEqualTo(new Target.Symbol(new Place.Heads()));
        assertThat(Target.parse("base")).isEqualTo(new Target.Symbol(new Place.Base()));
        assertThat(Target.parse("current")).isEqualTo(new Target.Current());
        assertThat(Target.parse("+2")).isEqualTo(new Target.Relative(2));
        assertThat(Target.parse("-1")).isEqualTo(new Target.Relative(-1));
        assertThat(Target.parse("3f9a")).isEqualTo(new Target.Symbol(new Place.Named("3f9a")));
        assertThat(Target.parse("002")).isEqualTo(new Target.Symbol(new Place.Named("002")));
        assertThat(Target.parse("Head")).isEqualTo(new Target.Symbol(new Place.Named("Head")));
    }

    @Test
    void placesOnALine() {
        assertThat(Target.parse("blog@head")).isEqualTo(new Target.Symbol(Optional.of("blog"), new Place.Head()));
        assertThat(Target.parse("blog@3f9a"))
                .isEqualTo(new Target.Symbol(Optional.of("blog"), new Place.Named("3f9a")));
        assertThat(Target.parse("blog@+1")).isEqualTo(new Target.Relative(Optional.of("blog"), Optional.empty(), 1));
    }

    @Test
    void stepsFromAPlace() {
        assertThat(Target.parse("head-2"))
                .isEqualTo(new Target.Relative(Optional.empty(), Optional.of(new Place.Head()), -2));
        assertThat(Target.parse("blog@3f9a+0"))
                .isEqualTo(new Target.Relative(Optional.of("blog"), Optional.of(new Place.Named("3f9a")), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "heads",
                "base",
                "current",
                "+2",
                "-1",
                "3f9a",
                "blog@head",
                "blog@heads",
                "blog@base",
                "blog@3f9a",
                "blog@+1",
                "blog@-1",
                "head-2",
                "base+1",
                "3f9a+0",
                "blog@3f9a-1"
            })
    void aTargetReadsAsItWasWritten(String text) {
        assertThat(Target.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "-",
                "+1x",
                "a b",
                "@",
                "a@",
                "@head",
                "a@b@c",
                "a-",
                "a+1+1",
                "a+1x",
                "+1234567890123456789"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(MalformedTarget.class)
                .hasMessage(
                        "\"" + text + "\" is not a target. A target is head, heads, base, a number of steps such as +1"
                                + " or -1, a revision id, the beginning of one, or a label; it may have the line before"
                                + " it, as in blog@head, and steps behind it, as in head-1.");
    }

    @Test
    void aRangeIsRefusedWhereOnePlaceIsNeeded() {
        assertThatThrownBy(() -> Target.parse("a:b"))
                .isInstanceOf(RangeNotAllowed.class)
                .hasMessage(
                        "\"a:b\" is a range, and here one target is needed. A run starts where the database is, so only say"
                                + " where it shall end.");
    }
}
