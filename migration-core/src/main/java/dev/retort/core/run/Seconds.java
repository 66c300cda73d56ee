package dev.retort.core.run;

import java.math.BigDecimal;
import java.time.Duration;

/** Spells a short duration: {@code 5 s}, {@code 1.3 s}. */
final class Seconds {
    private Seconds() {}

    static String of(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis() / 100, 1)
                        .stripTrailingZeros()
                        .toPlainString() + " s";
    }
}
