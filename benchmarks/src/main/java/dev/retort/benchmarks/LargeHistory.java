package dev.retort.benchmarks;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A history as large as asked for, always the same. It has ten lines; on each of them two branches part and meet again all the
 * time, so that every fifth revision is a merge. Each line depends on the one before it here and there, and each one is labelled.
 *
 * <pre>
 *         b -------
 *       /          \
 * --- a             m --- a ...
 *       \          /
 *         c --- d -
 * </pre>
 */
final class LargeHistory {

    private static final int LINES = 10;
    private static final int BLOCK = 5;
    private static final int BLOCKS_PER_DEPENDENCY = 10;

    private final Random random = new Random(10);
    private final List<RevisionNode> revisions = new ArrayList<>();

    private LargeHistory() {}

    /** The revisions, in no order that means anything. */
    static List<RevisionNode> of(int size) {
        LargeHistory history = new LargeHistory();
        List<String> lineBefore = List.of();
        for (int line = 0; line < LINES; line++) {
            lineBefore = history.addLine(line, size / LINES / BLOCK, lineBefore);
        }
        return history.revisions;
    }

    /** The ids of the merges of the line. */
    private List<String> addLine(int line, int blocks, List<String> lineBefore) {
        List<String> merges = new ArrayList<>();
        List<String> below = List.of();
        for (int block = 0; block < blocks; block++) {
            boolean depends = !lineBefore.isEmpty() && block % BLOCKS_PER_DEPENDENCY == 1;
            List<String> labels = block == 0 ? List.of("line" + line) : List.of();
            String a = add(below, depends ? List.of(lineBefore.get(block)) : List.of(), labels);
            String b = add(List.of(a), List.of(), List.of());
            String c = add(List.of(a), List.of(), List.of());
            String d = add(List.of(c), List.of(), List.of());
            String merge = add(List.of(b, d), List.of(), List.of());
            merges.add(merge);
            below = List.of(merge);
        }
        return merges;
    }

    private String add(List<String> parents, List<String> dependencies, List<String> labels) {
        String id = String.format("%012x", random.nextLong() & 0xffff_ffff_ffffL);
        revisions.add(new RevisionNode(
                new RevisionId(id), "app.db.R" + id, parents, List.of(), dependencies, labels, "change " + id));
        return id;
    }
}
