package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepCountTest {

    @Test
    void allStepsAreAsWide() {
        assertThat(StepCount.of(12).next()).hasToString("[ 1/12]");
        assertThat(new StepCount(12, 12)).hasToString("[12/12]");
        assertThat(StepCount.of(7).next().next()).hasToString("[2/7]");
    }
}
