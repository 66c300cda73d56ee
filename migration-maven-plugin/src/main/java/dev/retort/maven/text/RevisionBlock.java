package dev.retort.maven.text;

import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A revision at length: its line, and below it a line for everything that there is to say. */
final class RevisionBlock {

    private static final String INDENT = "      ";
    private static final int WIDTH = 12;

    private final List<String> lines = new ArrayList<>();

    private RevisionBlock(String firstLine) {
        lines.add(firstLine);
    }

    /** Blocks with an empty line between two of them. */
    static List<String> parted(List<List<String>> blocks) {
        List<String> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    /** A block whose first line ends with notes in parentheses, if there are any. */
    static RevisionBlock of(RevisionFacts revision, List<String> notes) {
        return new RevisionBlock("  " + RevisionLine.fitting(List.of(revision)).of(revision, notes))
                .with("class", List.of(revision.className()));
    }

    /** Adds what every revision has: its neighbours and its labels. */
    RevisionBlock withNeighbours(RevisionFacts revision) {
        return with(revision.mergePoint() ? "merges" : "parent", revision.parents())
                .with("depends on", revision.dependsOn())
                .with(revision.branchPoint() ? "branches" : "child", revision.children())
                .with("labels", revision.labels());
    }

    /** Adds a line, unless there is nothing to say. */
    RevisionBlock with(String name, Collection<?> values) {
        if (!values.isEmpty()) {
            lines.add(INDENT
                    + Style.padded(name, WIDTH)
                    + values.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
