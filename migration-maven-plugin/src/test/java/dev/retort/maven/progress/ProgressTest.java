package dev.retort.maven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> seen = new ArrayList<>();
    private final Display display = new Display() {
        @Override
        public void show(Activity activity, Instant now) {
            seen.add(activity.text(now));
        }

        @Override
        public void clear() {
            seen.add("(cleared)");
        }
    };

    @Test
    void eachLineThatStaysMakesRoomForItselfAndTheStepIsShownAgain() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (Progress progress = new Progress(display, seen::add, clock)) {
            progress.tick();
            progress.begin("[1/1]  up    a  add index");
            progress.operation("1/1 createIndex(ix)");
            progress.line("Somebody should know this");
            progress.tick();
            progress.end();
            progress.tick();
        }

        assertThat(seen)
                .containsExactly(
                        "  [1/1]  up    a  add index …  00:00",
                        "  [1/1]  up    a  add index  1/1 createIndex(ix) …  00:00",
                        "(cleared)",
                        "Somebody should know this",
                        "  [1/1]  up    a  add index  1/1 createIndex(ix) …  00:00",
                        "(cleared)",
                        "(cleared)");
    }
}
