package dev.retort.it.interpreter;

import dev.retort.it.catalogue.CatalogueDifferences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs from the recording, step by step; what an earlier step left differing is not said again. */
final class StepReport {
    private final List<String> differing = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Set<String> known = Set.of();

    /** A step whose catalogue was compared. */
    void compared(String step, CatalogueDifferences differences) {
        Set<String> lines = new LinkedHashSet<>(differences.lines());
        List<String> fresh =
                lines.stream().filter(line -> !known.contains(line)).toList();
        if (!fresh.isEmpty()) {
            differing.add(step + "\n    " + String.join("\n", fresh).replace("\n", "\n    "));
        }
        known = lines;
    }

    /** Differences that are none of our own making, such as those that a way back leaves that was written so. */
    void accept(CatalogueDifferences differences) {
        known = new LinkedHashSet<>(differences.lines());
    }

    /** A step that did not do what was recorded. */
    void failed(String step, String message) {
        differing.add(step + ": " + message.replace("\n", "\n    "));
    }

    /** Something that is worth a line, and no difference. */
    void remark(String step, String message) {
        remarks.add(step + ": " + message.replace("\n", "\n    "));
    }

    List<String> differing() {
        return List.copyOf(differing);
    }

    /** Everything, for people. */
    String text(String title) {
        List<String> lines = new ArrayList<>();
        lines.add(title + ": " + (differing.isEmpty() ? "as recorded" : "differs in " + differing.size() + " steps"));
        differing.forEach(line -> lines.add("  " + line));
        remarks.forEach(line -> lines.add("  (" + line + ")"));
        return String.join("\n", lines);
    }
}
