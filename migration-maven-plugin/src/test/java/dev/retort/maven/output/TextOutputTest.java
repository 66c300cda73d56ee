package dev.retort.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.Secrets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    @Test
    void passwordNeverLeaves() {
        List<String> lines = new ArrayList<>();

        new TextOutput(lines::add, () -> Secrets.of("hunter2")).lines(List.of("the password is hunter2"));

        assertThat(lines).containsExactly("the password is ***");
    }
}
