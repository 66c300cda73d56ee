package dev.retort.maven.document;

import static dev.retort.maven.Histories.graph;
import static dev.retort.maven.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.plan.Planner;
import dev.retort.core.problem.Severity;
import dev.retort.core.target.Target;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureFactsTest {

    @Test
    void kindIsTheNameOfWhatFailed() {
        Throwable failure = catchThrowable(() -> Planner.upgrade(graph(), Set.of(), Target.parse("017")));

        assertThat(facts(failure).kind()).isEqualTo("unknown-revision");
        assertThat(facts(new SQLException("no")).kind()).isEqualTo("database-error");
        assertThat(facts(new IOException("no")).kind()).isEqualTo("file-system-error");
        assertThat(facts(new IllegalStateException("no")).kind()).isEqualTo("unexpected-error");
    }

    @Test
    void codeOfTheDatabaseIsFoundAmongTheCauses() {
        assertThat(facts(new IllegalStateException(new SQLException("no", "42P07")))
                        .sqlState())
                .contains("42P07");
    }

    @Test
    void causesThatLeadInACircleAreFollowedOnce() {
        SQLException first = new SQLException("first");
        first.initCause(new IllegalStateException(first));

        assertThat(facts(first).operation()).isEmpty();
    }

    @Test
    void mistakesAmongTheRevisionsAreProblems() {
        Throwable failure = catchThrowable(
                () -> RevisionGraph.checked(List.of(revision("a", "Begin", "b")), GraphSettings.DEFAULT));

        assertThat(facts(failure).kind()).isEqualTo("invalid-graph");
        assertThat(facts(failure).problems())
                .containsExactly(new ProblemFacts(
                        "missing-parent",
                        Severity.ERROR,
                        "no revision has the id \"b\", named as parent of \"a\" (app.db.Ra)",
                        Optional.of("app.db.Ra, parent"),
                        List.of(),
                        List.of("a revision of another module is named by its class: after = ItsClass.class")));
    }

    private static FailureFacts facts(Throwable failure) {
        return FailureFacts.of(failure, "what Maven prints");
    }
}
