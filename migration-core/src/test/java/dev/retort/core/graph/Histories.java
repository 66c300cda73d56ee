package dev.retort.core.graph;

import java.util.Arrays;
import java.util.List;

/**
 * Histories in a few words: {@code "m: a b; x"} is a revision m with the parents a and b that depends on x. Its class is {@code
 * app.db.M}.
 */
public final class Histories {

    private Histories() {}

    public static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(revisions(lines));
    }

    public static List<RevisionNode> revisions(String... lines) {
        return Arrays.stream(lines).map(Histories::revision).toList();
    }

    public static RevisionNode revision(String line) {
        String[] idAndNames = line.split(":", 2);
        String[] names = (idAndNames.length == 2 ? idAndNames[1] : "").split(";", 2);
        return node(idAndNames[0], words(names[0]), names.length == 2 ? words(names[1]) : List.of());
    }

    /** A base with labels. */
    public static RevisionNode labelled(String id, String... labels) {
        return new RevisionNode(
                new RevisionId(id), className(id), List.of(), List.of(), List.of(), List.of(labels), "");
    }

    /** A revision that names its parents by class. */
    public static RevisionNode after(String id, String... classNames) {
        return new RevisionNode(
                new RevisionId(id), className(id), List.of(), List.of(classNames), List.of(), List.of(), "");
    }

    /** The same revision in another class. */
    public static RevisionNode inClass(String className, RevisionNode node) {
        return new RevisionNode(
                node.id(), className, node.parent(), node.after(), node.dependsOn(), node.labels(), node.description());
    }

    private static RevisionNode node(String id, List<String> parents, List<String> dependencies) {
        return new RevisionNode(new RevisionId(id), className(id), parents, List.of(), dependencies, List.of(), "");
    }

    private static String className(String id) {
        return "app.db." + (id.isEmpty() ? "Empty" : Character.toUpperCase(id.charAt(0)) + id.substring(1));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split(" +"));
    }

    public static RevisionId id(String value) {
        return new RevisionId(value);
    }

    public static List<RevisionId> ids(String... values) {
        return Arrays.stream(values).map(RevisionId::new).toList();
    }
}
