package dev.retort.maven;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.maven.document.DatabaseFacts;
import java.util.List;
import java.util.Optional;

/** Revision graphs for tests. */
public final class Histories {

    /** A database to talk about. */
    public static final DatabaseFacts DATABASE =
            new DatabaseFacts("SQLite", "3.54.1", "jdbc:sqlite:app.db", true, Optional.empty(), Optional.empty());

    private Histories() {}

    public static RevisionNode revision(String id, String description, String... parents) {
        return new RevisionNode(
                new RevisionId(id), "app.db.R" + id, List.of(parents), List.of(), List.of(), List.of(), description);
    }

    public static RevisionNode labelled(RevisionNode node, String... labels) {
        return new RevisionNode(
                node.id(),
                node.className(),
                node.parent(),
                node.after(),
                node.dependsOn(),
                List.of(labels),
                node.description());
    }

    public static RevisionNode needing(RevisionNode node, String... dependencies) {
        return new RevisionNode(
                node.id(),
                node.className(),
                node.parent(),
                node.after(),
                List.of(dependencies),
                node.labels(),
                node.description());
    }

    public static RevisionGraph graph(RevisionNode... revisions) {
        return RevisionGraph.of(List.of(revisions));
    }

    /** Users, then sessions. */
    public static RevisionGraph line() {
        return graph(revision("001", "Create users"), revision("002", "Add sessions", "001"));
    }
}
