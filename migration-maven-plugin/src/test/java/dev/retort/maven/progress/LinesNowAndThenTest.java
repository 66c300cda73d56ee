package dev.retort.maven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesNowAndThenTest {
    private static final Instant BEGIN = Instant.EPOCH;

    private final List<String> lines = new ArrayList<>();
    private final LinesNowAndThen display = new LinesNowAndThen(lines::add);

    @Test
    void shortStepIsNotMentioned() {
        watch(new Activity("[1/2]  up    a1  add index", BEGIN), 0, 9);

        assertThat(lines).isEmpty();
    }

    @Test
    void longStepIsMentionedEverMoreRarelyButEachMinute() {
        watch(new Activity("[3/7]  up    a1  add index", "2/5 createIndex(ix_name)", BEGIN), 0, 300);

        assertThat(lines)
                .containsExactly(
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  00:10",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  00:20",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  00:40",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  01:20",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  02:20",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  03:20",
                        "  [3/7]  up    a1  add index  2/5 createIndex(ix_name) …  04:20");
    }

    @Test
    void nextStepBeginsAnew() {
        watch(new Activity("[1/2]  up    a1  add index", BEGIN), 0, 30);
        watch(new Activity("[2/2]  up    b2  drop index", BEGIN.plusSeconds(30)), 30, 45);

        assertThat(lines)
                .containsExactly(
                        "  [1/2]  up    a1  add index …  00:10",
                        "  [1/2]  up    a1  add index …  00:20",
                        "  [2/2]  up    b2  drop index …  00:10");
    }

    private void watch(Activity activity, int from, int to) {
        for (int second = from; second <= to; second++) {
            display.show(activity, BEGIN.plusSeconds(second));
        }
    }
}
