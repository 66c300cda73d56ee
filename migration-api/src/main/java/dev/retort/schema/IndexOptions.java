package dev.retort.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an index may say besides its keys and rows. */
record IndexOptions(
        IndexMethod method,
        List<String> included,
        boolean nullsNotDistinct,
        Map<String, String> storage,
        Optional<String> tablespace,
        Optional<String> parser,
        boolean concurrently,
        Fallback fallback) {
    static final IndexOptions NONE = new IndexOptions(
            IndexMethod.BTREE, List.of(), false, Map.of(), Optional.empty(), Optional.empty(), false, Fallback.REFUSE);

    IndexOptions {
        included = List.copyOf(included);
        storage = storage.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(storage));
    }

    IndexOptions withMethod(IndexMethod other) {
        return new IndexOptions(other, included, nullsNotDistinct, storage, tablespace, parser, concurrently, fallback);
    }

    IndexOptions withIncluded(List<String> others) {
        return new IndexOptions(method, others, nullsNotDistinct, storage, tablespace, parser, concurrently, fallback);
    }

    IndexOptions withNullsNotDistinct(boolean other) {
        return new IndexOptions(method, included, other, storage, tablespace, parser, concurrently, fallback);
    }

    IndexOptions withStorage(Map<String, String> others) {
        return new IndexOptions(method, included, nullsNotDistinct, others, tablespace, parser, concurrently, fallback);
    }

    IndexOptions withTablespace(Optional<String> other) {
        return new IndexOptions(method, included, nullsNotDistinct, storage, other, parser, concurrently, fallback);
    }

    IndexOptions withParser(Optional<String> other) {
        return new IndexOptions(method, included, nullsNotDistinct, storage, tablespace, other, concurrently, fallback);
    }

    IndexOptions withConcurrently(boolean other) {
        return new IndexOptions(method, included, nullsNotDistinct, storage, tablespace, parser, other, fallback);
    }

    IndexOptions withFallback(Fallback other) {
        return new IndexOptions(method, included, nullsNotDistinct, storage, tablespace, parser, concurrently, other);
    }

    static <T> List<T> joined(List<T> list, List<T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
