package dev.retort.maven.document;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.verify.CleanUp;
import dev.retort.core.verify.Verification;
import java.util.List;

/**
 * What {@code db:verify} finds.
 *
 * @param sound whether nothing was found that stops a build
 * @param revisionCount how many revisions there are, in all modules
 * @param heads the revisions that no other one continues; none if the revisions are not sound
 * @param removed the classes that were removed from the manifest, because they are no revisions any longer
 * @param problems the mistakes that were found
 */
public record VerifyDocument(
        boolean sound, int revisionCount, List<RevisionFacts> heads, List<String> removed, List<ProblemFacts> problems)
        implements Document {

    public VerifyDocument {
        heads = List.copyOf(heads);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /** The findings about a class path. */
    public static VerifyDocument of(Verification verification) {
        List<RevisionNode> revisions = verification.history().revisions();
        return new VerifyDocument(
                verification.isSound(),
                revisions.size(),
                verification.isSound() ? heads(verification.graph()) : List.of(),
                verification.cleanUp().map(CleanUp::stale).orElse(List.of()),
                verification.problems().stream().map(ProblemFacts::of).toList());
    }

    private static List<RevisionFacts> heads(RevisionGraph graph) {
        return RevisionFacts.of(graph, graph.heads());
    }
}
