package dev.retort.maven.text;

import dev.retort.core.graph.RevisionId;
import dev.retort.maven.document.LockDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which revisions were released. */
public final class LockText {

    private LockText() {}

    /**
     * A line for each change, and a summary.
     *
     * @param projectFolder files below it are named from there
     */
    public static List<String> of(LockDocument document, Path projectFolder) {
        List<String> lines = new ArrayList<>();
        add(lines, "added  ", document.added());
        add(lines, "changed", document.changed());
        add(lines, "removed", document.removed());
        Path file = Path.of(document.lockFile());
        String name = (file.startsWith(projectFolder) ? projectFolder.relativize(file) : file).toString();
        lines.add(name + (lines.isEmpty() ? " is as it was, with " : " has ") + count(document.revisionCount()));
        return lines;
    }

    private static void add(List<String> lines, String what, List<RevisionId> revisions) {
        revisions.forEach(id -> lines.add("  " + what + "  " + Style.strong(id.value())));
    }

    private static String count(int revisions) {
        return revisions == 1 ? "1 released revision" : revisions + " released revisions";
    }
}
