package dev.retort.core.drawing;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One revision in a drawing.
 *
 * @param lines what stands in it, line by line, without white space other than single spaces
 * @param className its class
 * @param head whether no other revision continues it
 * @param applied whether a database has it
 * @param current whether it is a row of the version table
 */
record Box(RevisionId id, List<String> lines, String className, boolean head, boolean applied, boolean current) {

    Box {
        lines = List.copyOf(lines);
    }

    static Box of(RevisionNode revision, RevisionGraph graph, boolean applied, boolean current) {
        List<String> lines = new ArrayList<>(Words.wrapped(revision.id().value()));
        lines.addAll(Words.wrapped(title(revision)));
        List<String> notes = notes(revision, graph, current);
        if (!notes.isEmpty()) {
            lines.addAll(Words.wrapped("(" + String.join(", ", notes) + ")"));
        }
        boolean head = graph.children(revision.id()).isEmpty();
        return new Box(revision.id(), lines, revision.className(), head, applied, current);
    }

    /** A revision without a description is known by its class. */
    private static String title(RevisionNode revision) {
        return revision.description().isBlank()
                ? revision.className().replaceFirst(".*\\.", "")
                : revision.description();
    }

    private static List<String> notes(RevisionNode revision, RevisionGraph graph, boolean current) {
        Set<RevisionId> parents = graph.parents(revision.id());
        Set<RevisionId> children = graph.children(revision.id());
        List<String> notes = new ArrayList<>();
        if (current) {
            notes.add("current");
        }
        if (children.isEmpty()) {
            notes.add("head");
        }
        if (children.size() > 1) {
            notes.add("branch point");
        }
        if (parents.size() > 1) {
            notes.add("merge");
        }
        if (parents.isEmpty()) {
            notes.add("base");
        }
        revision.labels().forEach(label -> notes.add("label " + label));
        return notes;
    }
}
