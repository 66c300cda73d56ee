package dev.retort.maven.text;

import dev.retort.maven.document.BranchFacts;
import dev.retort.maven.document.BranchPointFacts;
import dev.retort.maven.document.BranchesDocument;
import dev.retort.maven.document.RevisionFacts;
import java.util.ArrayList;
import java.util.List;

/** Where lines part, and where each of them leads. */
public final class BranchesText {

    private static final List<String> NONE = List.of("There is no branch point: no revision has two children.");

    private BranchesText() {}

    /** A line for each branch point, and below it one for each revision that continues it. */
    public static List<String> of(BranchesDocument document) {
        if (document.branchPoints().isEmpty()) {
            return NONE;
        }
        List<String> lines = new ArrayList<>();
        for (BranchPointFacts point : document.branchPoints()) {
            RevisionFacts revision = point.revision();
            lines.add("  " + RevisionLine.fitting(List.of(revision)).of(revision));
            lines.addAll(branches(point));
        }
        return lines;
    }

    /** Everything about each branch point. */
    public static List<String> verbose(BranchesDocument document) {
        if (document.branchPoints().isEmpty()) {
            return NONE;
        }
        return RevisionBlock.parted(
                document.branchPoints().stream().map(BranchesText::block).toList());
    }

    private static List<String> block(BranchPointFacts point) {
        RevisionFacts revision = point.revision();
        List<String> lines = new ArrayList<>(RevisionBlock.of(revision, RevisionNotes.ofPlace(revision))
                .withNeighbours(revision)
                .lines());
        lines.addAll(branches(point));
        return lines;
    }

    private static List<String> branches(BranchPointFacts point) {
        RevisionLine columns = RevisionLine.fitting(
                point.branches().stream().map(BranchFacts::revision).toList());
        return point.branches().stream()
                .map(branch -> "    -> " + columns.of(branch.revision(), List.of(leadsTo(branch))))
                .toList();
    }

    private static String leadsTo(BranchFacts branch) {
        return branch.revision().head() ? Style.success("head") : "leads to " + RevisionNotes.listed(branch.heads());
    }
}
