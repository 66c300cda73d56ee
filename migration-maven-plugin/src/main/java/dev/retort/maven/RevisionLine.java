package dev.retort.maven;

import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.List;

/** How a revision looks in a list: its id and its description, in columns. */
final class RevisionLine {

    private static final String GAP = "  ";

    private final int idWidth;
    private final int descriptionWidth;

    private RevisionLine(int idWidth, int descriptionWidth) {
        this.idWidth = idWidth;
        this.descriptionWidth = descriptionWidth;
    }

    /** Columns that are wide enough for these revisions. */
    static RevisionLine fitting(Collection<RevisionNode> revisions) {
        return new RevisionLine(
                revisions.stream()
                        .mapToInt(node -> node.id().value().length())
                        .max()
                        .orElse(0),
                revisions.stream()
                        .mapToInt(node -> description(node).length())
                        .max()
                        .orElse(0));
    }

    /** A line that ends with the description. */
    String of(RevisionNode revision) {
        return id(revision) + GAP + description(revision);
    }

    /** A line that ends with notes in parentheses, if there are any. */
    String of(RevisionNode revision, List<String> notes) {
        return notes.isEmpty() ? of(revision) : of(revision, "(" + String.join(", ", notes) + ")");
    }

    /** A line with something in a column after the description. */
    String of(RevisionNode revision, String more) {
        return id(revision) + GAP + Style.padded(description(revision), descriptionWidth) + GAP + more;
    }

    private String id(RevisionNode revision) {
        String id = revision.id().value();
        return Style.strong(id) + " ".repeat(idWidth - id.length());
    }

    /** A revision without a description is known by its class. */
    private static String description(RevisionNode revision) {
        return revision.description().isEmpty()
                ? revision.className().replaceFirst(".*\\.", "")
                : revision.description();
    }
}
