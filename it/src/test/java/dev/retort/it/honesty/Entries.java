package dev.retort.it.honesty;

import com.google.gson.JsonElement;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The catalogue word for word, but for the order of columns: a way back leads to the same words. */
final class Entries {
    private Entries() {}

    static Map<String, String> read(TestDatabase database) throws SQLException {
        Map<String, String> entries = new TreeMap<>();
        Catalogue.read(database).entries().forEach((key, entry) -> entries.put(plain(key), plain(text(key, entry))));
        return entries;
    }

    private static String text(String key, JsonElement entry) {
        JsonElement copy = entry.deepCopy();
        if (key.startsWith("table:")) {
            copy.getAsJsonObject().remove("columns");
        }
        return copy.toString();
    }

    /** SQLite leaves quotes behind when it renames a column in a check; JSON has a backslash before them. */
    private static String plain(String text) {
        return text.replaceAll("(?<=[( ])(\\\\?)\"([a-z_][a-z0-9_]*)\\1\"", "$2");
    }

    static List<String> differences(Map<String, String> before, Map<String, String> after) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String was = before.getOrDefault(key, "nothing");
            String is = after.getOrDefault(key, "nothing");
            if (!was.equals(is)) {
                lines.add("the way back leaves " + key + " as " + is + ", which was " + was);
            }
        }
        return lines;
    }
}
