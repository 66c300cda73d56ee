package dev.retort.it.honesty;

import java.util.List;
import java.util.stream.Stream;

/** All cases. */
final class Cases {
    private Cases() {}

    static List<HonestyCase> all() {
        return Stream.of(TableCases.all(), KeyCases.all(), ObjectCases.all(), DataCases.all())
                .flatMap(List::stream)
                .toList();
    }
}
