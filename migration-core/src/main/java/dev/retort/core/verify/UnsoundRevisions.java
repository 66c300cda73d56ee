package dev.retort.core.verify;

import dev.retort.core.problem.MigrationException;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.ProblemText;
import java.util.List;

/** The revisions of a project cannot be used as they are. */
public final class UnsoundRevisions extends MigrationException {
    private final transient List<Problem> problems;

    UnsoundRevisions(List<Problem> problems) {
        super(ProblemText.of(problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
