package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.drawing.Mermaid;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.plan.StampPlan;
import dev.retort.core.plan.StampPlanner;
import dev.retort.core.target.Target;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.StampDocument;
import dev.retort.maven.text.StampText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page about the goals shows of a stamp and of a drawing is what the goals make of the example. */
class GoalsPageExamplesTest {

    private static final RevisionGraph EXAMPLE = RevisionGraph.of(List.of(
            revision("001", "app.db.CreateUsersAndRefreshTokens", "Create users and refresh tokens"),
            revision("002", "app.db.AddConversationSessions", "Add conversation sessions", "001")));

    private final String page = Page.chapter("goals").text();

    @Test
    void stamp() {
        StampPlan plan = StampPlanner.stamp(EXAMPLE, Set.of(), List.of(Target.parse("002")));
        DatabaseFacts database =
                new DatabaseFacts("SQLite", "3.54.1", "jdbc:sqlite:app.db", true, Optional.empty(), Optional.empty());

        List<String> lines = StampText.of(StampDocument.of(database, EXAMPLE, List.of("002"), plan));

        assertThat(page)
                .contains(lines.stream()
                        .map(line -> "[INFO] " + line + "\n")
                        .collect(Collectors.joining("", "```\n", "```")));
    }

    @Test
    void drawing() {
        assertThat(page).contains("```mermaid\n" + Mermaid.of(EXAMPLE, Set.of()) + "```");
    }

    private static RevisionNode revision(String id, String className, String description, String... parents) {
        return new RevisionNode(
                new RevisionId(id), className, List.of(parents), List.of(), List.of(), List.of(), description);
    }
}
