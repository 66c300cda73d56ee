package dev.retort.core.plan;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Small histories of all shapes: several lines, branches, wide merges, criss-cross merges, redundant edges, dependencies by id and by
 * label, and names that begin alike.
 */
final class RandomHistory {

    /** Ids and labels share beginnings, and some are too short to be abbreviated. */
    private static final List<String> BEGINNINGS = List.of("use", "user", "users", "ab", "abcd", "x");

    private final Random random;
    private final List<RevisionNode> revisions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int named;

    private RandomHistory(Random random) {
        this.random = random;
    }

    static List<RevisionNode> of(Random random) {
        RandomHistory history = new RandomHistory(random);
        int size = 1 + random.nextInt(14);
        while (history.revisions.size() < size) {
            if (random.nextInt(8) == 0 && history.revisions.size() > 1) {
                history.addCrissCross();
            } else {
                history.add(history.someParents());
            }
        }
        return history.revisions;
    }

    /** Two revisions that both continue the same two. */
    private void addCrissCross() {
        Set<String> both = new LinkedHashSet<>(List.of(lastId(1), lastId(2)));
        add(both);
        add(both);
    }

    private String lastId(int fromEnd) {
        return revisions.get(revisions.size() - fromEnd).id().value();
    }

    /** Mostly the newest revisions, so that lines become long enough to walk on; now and then none or many. */
    private Set<String> someParents() {
        int count = List.of(0, 1, 1, 1, 1, 1, 2, 2, 4).get(random.nextInt(9));
        Set<String> parents = new LinkedHashSet<>();
        for (int parent = 0; parent < count && !revisions.isEmpty(); parent++) {
            int back = Math.min(revisions.size(), 1 + random.nextInt(1 + random.nextInt(5)));
            parents.add(lastId(back));
        }
        return parents;
    }

    private void add(Set<String> parents) {
        String id = newName();
        Set<String> dependencies = new LinkedHashSet<>();
        if (!names.isEmpty() && random.nextInt(4) == 0) {
            dependencies.add(names.get(random.nextInt(names.size())));
        }
        List<String> labels = random.nextInt(4) == 0 ? List.of(newName()) : List.of();
        revisions.add(new RevisionNode(
                new RevisionId(id),
                "app.db.R" + revisions.size(),
                List.copyOf(parents),
                List.of(),
                List.copyOf(dependencies),
                labels,
                ""));
        names.add(id);
        names.addAll(labels);
    }

    private String newName() {
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
                + (char) ('a' + random.nextInt(26))
                + named++
                + (random.nextBoolean() ? "z" : "");
    }
}
