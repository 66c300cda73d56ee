package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.it.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything in a schema as flat entries, from {@code column:users.email} to what the database says about it.
 *
 * <p>The tables in which a migration tool keeps its own books are left out.
 */
public record Catalogue(SortedMap<String, JsonElement> entries) {

    public static final Catalogue EMPTY = new Catalogue(new TreeMap<>());

    public Catalogue {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** Asks the database. */
    public static Catalogue read(TestDatabase database) throws SQLException {
        try (Connection connection = database.open()) {
            return CatalogueReader.of(database.kind()).read(new Query(connection));
        }
    }

    static Catalogue of(JsonObject entries) {
        return new Catalogue(new TreeMap<>(entries.asMap()));
    }

    /** The same with one more entry, or with another one in its place. */
    public Catalogue with(String key, JsonElement entry) {
        TreeMap<String, JsonElement> changed = new TreeMap<>(entries);
        changed.put(key, entry);
        return new Catalogue(changed);
    }

    Catalogue without(String key) {
        TreeMap<String, JsonElement> changed = new TreeMap<>(entries);
        changed.remove(key);
        return new Catalogue(changed);
    }

    /** The same with more entries, or with others in their place. */
    public Catalogue withAll(Map<String, JsonElement> more) {
        TreeMap<String, JsonElement> changed = new TreeMap<>(entries);
        changed.putAll(more);
        return new Catalogue(changed);
    }

    /** A table and all that belongs to it. */
    public Catalogue ofTable(String table) {
        TreeMap<String, JsonElement> belonging = new TreeMap<>(entries);
        belonging.keySet().removeIf(key -> !key.equals("table:" + table) && !key.contains(":" + table + "."));
        return new Catalogue(belonging);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the canonical JSON. */
    String digest() {
        return Digest.of(CanonicalJson.write(entries));
    }
}
