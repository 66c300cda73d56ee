package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NewIdTest {

    @Test
    void twelveHexadecimalDigits() {
        assertThat(NewId.besides(Set.of(), new Random(1)).value()).matches("[0-9a-f]{12}");
    }

    @Test
    void noOtherNameBeginsLikeIt() {
        RandomGenerator random =
                inTurn(0x3f2a_0000_0000_0000L, 0x3f2a_8888_0000_0000L, 0xab00_0000_0000_0000L, 0x91b7_c4d2_e6f0_1234L);

        assertThat(NewId.besides(List.of("3f2a", "ab", "ab00x"), random).value())
                .isEqualTo("91b7c4d2e6f0");
    }

    @Test
    void itIsUniqueAlsoWhereThereIsNoRoomForBeginnings() {
        Set<String> names = new HashSet<>();
        IntStream.range(0, 0x10000).forEach(beginning -> names.add(String.format("%04x", beginning)));
        names.add("3f2a81c09d4e");
        RandomGenerator random = inTurn(LongStream.concat(
                        LongStream.generate(() -> 0x3f2a_81c0_9d4e_0000L).limit(150),
                        LongStream.of(0x91b7_c4d2_e6f0_0000L))
                .toArray());

        assertThat(NewId.besides(names, random).value()).isEqualTo("91b7c4d2e6f0");
    }

    private static RandomGenerator inTurn(long... numbers) {
        return LongStream.of(numbers).iterator()::nextLong;
    }
}
