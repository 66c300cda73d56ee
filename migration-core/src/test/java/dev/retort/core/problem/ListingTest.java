package dev.retort.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ListingTest {

    @Test
    void aShortListIsShownWhole() {
        assertThat(Listing.of(List.of("a", "b"))).isEqualTo("a, b");
    }

    @Test
    void aLongListEndsWithTheNumberOfTheRest() {
        assertThat(Listing.of(IntStream.range(0, 25).boxed().toList()))
                .isEqualTo("0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 15 more");
    }
}
