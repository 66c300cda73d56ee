package dev.retort.maven.document;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import dev.retort.core.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * One mistake among the revisions.
 *
 * @param code its kind, one of those that the manual lists
 * @param where the place to mend; empty for the whole project
 * @param details the facts behind the message
 * @param help ways to mend it
 */
public record ProblemFacts(
        String code,
        Severity severity,
        String message,
        Optional<String> where,
        List<String> details,
        List<String> help) {

    public ProblemFacts {
        details = List.copyOf(details);
        help = List.copyOf(help);
    }

    /** The facts of a problem. */
    public static ProblemFacts of(Problem problem) {
        return new ProblemFacts(
                problem.code(),
                problem.severity(),
                problem.message(),
                Optional.of(ProblemText.place(problem.where())).filter(place -> !place.isEmpty()),
                problem.details(),
                problem.help());
    }
}
