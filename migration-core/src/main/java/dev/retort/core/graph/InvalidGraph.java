package dev.retort.core.graph;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.List;

/** The revisions do not make a history. */
public final class InvalidGraph extends MigrationException {
    private final transient List<Problem> problems;

    InvalidGraph(List<Problem> problems) {
        super(ProblemText.of(problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
