package dev.retort.it.honesty;

import java.util.List;

/** What a schema has beside its tables. */
final class ObjectCases {
    private ObjectCases() {}

    static List<HonestyCase> all() {
        return List.of();
    }
}
