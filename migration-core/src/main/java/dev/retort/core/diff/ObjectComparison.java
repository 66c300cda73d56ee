package dev.retort.core.diff;

import dev.retort.core.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The differences between two schemas in everything that is no table. */
final class ObjectComparison {
    private ObjectComparison() {}

    /** Compares what a database has with what the history says, each by its form in words. */
    static List<SchemaDifference> of(Map<SchemaObject.Key, String> live, Map<SchemaObject.Key, String> replayed) {
        List<SchemaDifference> differences = new ArrayList<>();
        TreeSet<SchemaObject.Key> keys = new TreeSet<>(live.keySet());
        keys.addAll(replayed.keySet());
        for (SchemaObject.Key key : keys) {
            Optional<String> inDatabase = Optional.ofNullable(live.get(key));
            Optional<String> inHistory = Optional.ofNullable(replayed.get(key));
            if (inDatabase.isEmpty()) {
                differences.add(new SchemaDifference.OnlyInHistory(key.toString()));
            } else if (inHistory.isEmpty()) {
                differences.add(new SchemaDifference.OnlyInDatabase(key.toString()));
            } else if (!inDatabase.equals(inHistory)) {
                differences.add(new SchemaDifference.Changed(
                        key.toString(), "the definition", inDatabase.orElseThrow(), inHistory.orElseThrow()));
            }
        }
        return differences;
    }
}
