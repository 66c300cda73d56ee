package dev.retort.it.catalogue;

import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is wrong with a catalogue, one line per entry; empty if nothing is. */
public record CatalogueDifferences(List<String> lines) {

    public CatalogueDifferences {
        lines = List.copyOf(lines);
    }

    /** What a database says otherwise than a recording, but for the differences that are accepted on its kind. */
    public static CatalogueDifferences fromRecording(Catalogue recorded, TestDatabase database) throws SQLException {
        return between(recorded, AcceptedDifferences.on(database.kind()).forgive(recorded, Catalogue.read(database)));
    }

    /** Every difference between two catalogues. */
    public static CatalogueDifferences between(Catalogue expected, Catalogue actual) {
        List<String> lines = new ArrayList<>();
        SortedSet<String> keys = new TreeSet<>(expected.entries().keySet());
        keys.addAll(actual.entries().keySet());
        for (String key : keys) {
            compare(key, expected, actual, lines);
        }
        return new CatalogueDifferences(lines);
    }

    private static void compare(String key, Catalogue expected, Catalogue actual, List<String> lines) {
        if (!actual.entries().containsKey(key)) {
            lines.add("missing     " + key + " " + write(expected, key));
        } else if (!expected.entries().containsKey(key)) {
            lines.add("unexpected  " + key + " " + write(actual, key));
        } else if (!write(expected, key).equals(write(actual, key))) {
            lines.add("different   " + key + "\n  expected  " + write(expected, key) + "\n  but was   "
                    + write(actual, key));
        }
    }

    private static String write(Catalogue catalogue, String key) {
        return CanonicalJson.write(catalogue.entries().get(key));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
