package dev.retort.core.problem;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists of names that stay readable when they are long. */
public final class Listing {

    /** How many names a list shows. */
    public static final int AT_MOST = 10;

    private Listing() {}

    /** The names with commas between; after the tenth only how many more there are. */
    public static String of(Collection<?> names) {
        String shown = names.stream().limit(AT_MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return names.size() <= AT_MOST ? shown : shown + " and " + (names.size() - AT_MOST) + " more";
    }
}
