package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.plan.NewRevision;
import dev.retort.core.target.Target;
import java.util.List;

/** Finds the place of a new revision, and explains what to do where there is none or more than one. */
final class Placement {

    private static final List<Target> HEAD = List.of(Target.parse("head"));
    private static final List<Target> HEADS = List.of(Target.parse("heads"));

    private final RevisionGraph graph;

    Placement(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The place that a request names. */
    NewRevision of(RevisionRequest request) {
        List<Target> after = request.head().isEmpty() ? HEAD : targets(request.head());
        if (after.equals(HEAD) && graph.heads().size() > 1) {
            throw new SeveralHeadsToFollow(graph);
        }
        return NewRevision.at(graph, after, targets(request.dependsOn()), request.splice());
    }

    /** The place after several heads. */
    NewRevision of(MergeRequest request) {
        List<Target> heads = request.heads().isEmpty() ? HEADS : targets(request.heads());
        NewRevision place = NewRevision.at(graph, heads, List.of(), request.splice());
        if (place.parents().size() > 1) {
            return place;
        }
        if (heads.equals(HEADS)) {
            // A head that another one depends on is for its author to move; the rule says how.
            RevisionGraph.checked(graph.revisions(), GraphSettings.DEFAULT);
        }
        throw new NothingToMerge(graph, place.parents());
    }

    private static List<Target> targets(List<String> texts) {
        return texts.stream().map(Target::parse).toList();
    }
}
