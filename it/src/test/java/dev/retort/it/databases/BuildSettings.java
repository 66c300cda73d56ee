package dev.retort.it.databases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the build says about databases, as system properties. */
public final class BuildSettings {

    private BuildSettings() {}

    /** All of them unless {@code it.databases} says otherwise. */
    public static Set<DatabaseKind> wantedDatabases() {
        Set<DatabaseKind> listed = kinds("it.databases");
        return listed.isEmpty() ? EnumSet.allOf(DatabaseKind.class) : listed;
    }

    /** Whether {@code it.required} lists it, so that a missing server is a failure. */
    static boolean isRequired(DatabaseKind kind) {
        return kinds("it.required").contains(kind);
    }

    private static Set<DatabaseKind> kinds(String property) {
        Set<DatabaseKind> kinds = EnumSet.noneOf(DatabaseKind.class);
        for (String name : System.getProperty(property, "").split(",", -1)) {
            if (!name.isBlank()) {
                kinds.add(kind(property, name.trim()));
            }
        }
        return kinds;
    }

    private static DatabaseKind kind(String property, String name) {
        List<DatabaseKind> kinds = Arrays.asList(DatabaseKind.values());
        return kinds.stream()
                .filter(kind -> kind.lowerCaseName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The system property " + property
                        + " names the unknown database " + name + ". There are "
                        + String.join(
                                ", ",
                                kinds.stream().map(DatabaseKind::lowerCaseName).toList()) + "."));
    }
}
