package dev.retort.maven.text;

import dev.retort.maven.document.RevisionFacts;
import java.util.Collection;
import java.util.List;

/** How a revision looks in a list: its id and its description, in columns. */
public final class RevisionLine {

    private static final String GAP = "  ";

    private final int idWidth;
    private final int descriptionWidth;

    private RevisionLine(int idWidth, int descriptionWidth) {
        this.idWidth = idWidth;
        this.descriptionWidth = descriptionWidth;
    }

    /** Columns that are wide enough for these revisions. */
    public static RevisionLine fitting(Collection<RevisionFacts> revisions) {
        return new RevisionLine(
                revisions.stream()
                        .mapToInt(revision -> revision.id().value().length())
                        .max()
                        .orElse(0),
                revisions.stream()
                        .mapToInt(revision -> description(revision).length())
                        .max()
                        .orElse(0));
    }

    /** A line that ends with the description. */
    public String of(RevisionFacts revision) {
        return id(revision) + GAP + description(revision);
    }

    /** A line that ends with notes in parentheses, if there are any. */
    public String of(RevisionFacts revision, List<String> notes) {
        return notes.isEmpty() ? of(revision) : of(revision, "(" + String.join(", ", notes) + ")");
    }

    /** A line with something in a column after the description. */
    public String of(RevisionFacts revision, String more) {
        return id(revision) + GAP + Style.padded(description(revision), descriptionWidth) + GAP + more;
    }

    private String id(RevisionFacts revision) {
        String id = revision.id().value();
        return Style.strong(id) + " ".repeat(idWidth - id.length());
    }

    /** A revision without a description is known by its class. */
    private static String description(RevisionFacts revision) {
        return revision.description().isEmpty()
                ? revision.className().replaceFirst(".*\\.", "")
                : revision.description();
    }
}
