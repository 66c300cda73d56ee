package dev.retort.maven.text;

import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is not so plain about a revision, in a few words each. */
final class RevisionNotes {

    private RevisionNotes() {}

    /** Its place in the graph: {@code head}, {@code branch point}, {@code merge point}, {@code base}. */
    static List<String> ofPlace(RevisionFacts revision) {
        List<String> notes = ofEnd(revision);
        if (revision.mergePoint()) {
            notes.add("merge point");
        }
        if (revision.base()) {
            notes.add("base");
        }
        return notes;
    }

    /** Whether and how it is continued: {@code head}, {@code branch point}. The list can be added to. */
    static List<String> ofEnd(RevisionFacts revision) {
        List<String> notes = new ArrayList<>();
        if (revision.head()) {
            notes.add(Style.success("head"));
        }
        if (revision.branchPoint()) {
            notes.add("branch point");
        }
        return notes;
    }

    /** {@code a and b}. */
    static String listed(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }
}
