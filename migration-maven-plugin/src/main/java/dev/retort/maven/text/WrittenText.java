package dev.retort.maven.text;

import dev.retort.core.problem.Listing;
import dev.retort.maven.document.RevisionFacts;
import dev.retort.maven.document.WrittenDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The source that was written, its revision, and what is still to be done before it compiles. */
public final class WrittenText {

    private WrittenText() {}

    public static List<String> of(WrittenDocument document) {
        RevisionFacts revision = document.revision();
        List<String> lines = new ArrayList<>();
        lines.add("Wrote " + Style.strong(document.file()));
        lines.add("  " + RevisionLine.fitting(List.of(revision)).of(revision, notes(revision)));
        if (document.heads().size() > 1 && !document.severalHeadsAllowed()) {
            lines.add(Style.warning("The history still has " + document.heads().size() + " heads: "
                    + Listing.of(document.heads()) + ". To join them: mvn db:merge"));
        }
        return lines;
    }

    private static List<String> notes(RevisionFacts revision) {
        List<String> notes = new ArrayList<>();
        if (revision.base()) {
            notes.add("base");
        } else {
            notes.add((revision.mergePoint() ? "merges " : "after ") + listed(revision.parents()));
        }
        if (!revision.dependsOn().isEmpty()) {
            notes.add("needs " + listed(revision.dependsOn()));
        }
        if (!revision.labels().isEmpty()) {
            notes.add("label " + listed(revision.labels()));
        }
        return notes;
    }

    private static String listed(Collection<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }
}
