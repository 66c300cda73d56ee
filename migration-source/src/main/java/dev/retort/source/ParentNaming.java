package dev.retort.source;

import dev.retort.core.graph.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a new revision names its parents: as those do it around it, by class where nobody did it yet. */
final class ParentNaming {

    private final SourceHistory history;
    private final String packageName;

    ParentNaming(SourceHistory history, String packageName) {
        this.history = history;
        this.packageName = packageName;
    }

    /**
     * The parents in the form that is wanted, or else in the one that suits.
     *
     * @throws UnnameableParent if a parent cannot be named in this form, or in any
     */
    Parents of(List<KnownRevision> parents, Optional<ParentForm> wanted) {
        if (parents.isEmpty()) {
            return Parents.none();
        }
        ParentForm form = wanted.orElseGet(() -> suitableFor(parents));
        for (KnownRevision parent : parents) {
            requireNameable(parent, form);
        }
        List<RevisionNode> nodes = parents.stream().map(KnownRevision::node).toList();
        return switch (form) {
            case ID ->
                new Parents.ById(nodes.stream().map(node -> node.id().value()).toList());
            case CLASS ->
                new Parents.ByClass(nodes.stream().map(RevisionNode::className).toList());
        };
    }

    private void requireNameable(KnownRevision parent, ParentForm form) {
        boolean foreign = parent.root().isEmpty();
        if (form == ParentForm.ID && foreign) {
            throw UnnameableParent.byId(parent);
        }
        if (form == ParentForm.CLASS && !parent.canBeNamedIn(packageName)) {
            throw foreign ? UnnameableParent.atAll(parent) : UnnameableParent.byClass(parent, packageName);
        }
    }

    /** Ids do not reach another module, and classes no other package unless they are public. */
    private ParentForm suitableFor(List<KnownRevision> parents) {
        boolean foreign = parents.stream().anyMatch(parent -> parent.root().isEmpty());
        if (foreign) {
            return ParentForm.CLASS;
        }
        boolean nameable = parents.stream().allMatch(parent -> parent.canBeNamedIn(packageName));
        return nameable ? customary(parents) : ParentForm.ID;
    }

    private ParentForm customary(List<KnownRevision> parents) {
        return Stream.concat(parents.stream(), history.ownNewestFirst().stream())
                .flatMap(revision -> formOf(revision.node()).stream())
                .findFirst()
                .orElse(ParentForm.CLASS);
    }

    private static Optional<ParentForm> formOf(RevisionNode node) {
        if (!node.parent().isEmpty()) {
            return Optional.of(ParentForm.ID);
        }
        return node.after().isEmpty() ? Optional.empty() : Optional.of(ParentForm.CLASS);
    }
}
