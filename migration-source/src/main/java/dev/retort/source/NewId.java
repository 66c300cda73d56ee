package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import java.util.Collection;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes ids that two people on two branches never make alike. */
final class NewId {

    private static final int LENGTH = 12;

    /** So many characters are enough to tell it from all other ids and labels, as long as there are not too many of them. */
    private static final int DISTINCTIVE = 4;

    private static final int ATTEMPTS = 100;

    private NewId() {}

    /** A random id that is not among the names; as long as there is room, none of them begins like it. */
    static RevisionId besides(Collection<String> names, RandomGenerator random) {
        Set<String> beginnings = names.stream().map(NewId::beginning).collect(Collectors.toSet());
        String id = random(random);
        for (int attempt = 0; beginnings.contains(beginning(id)) && attempt < ATTEMPTS; attempt++) {
            id = random(random);
        }
        while (names.contains(id)) {
            id = random(random);
        }
        return new RevisionId(id);
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(DISTINCTIVE, name.length()));
    }

    private static String random(RandomGenerator random) {
        return String.format("%016x", random.nextLong()).substring(0, LENGTH);
    }
}
