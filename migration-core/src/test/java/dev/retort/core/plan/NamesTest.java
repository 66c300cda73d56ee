package dev.retort.core.plan;

import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.target.AmbiguousPrefix;
import dev.retort.core.target.UnknownRevision;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A line whose first revision has a label.
 *
 * <pre>
 * ab12 (users) --- ab34 --- ab3
 * </pre>
 */
final class NamesTest {

    private final Plans plans = new Plans(
            RevisionGraph.of(List.of(labelled("ab12", "users"), revision("ab34: ab12"), revision("ab3: ab34"))));

    @Test
    void aBeginningThatOnlyOneRevisionHas() {
        assertThat(plans.upgrade("ab1")).containsExactly("upgrade ab12: +ab12");
    }

    @Test
    void anExactIdCountsBeforeABeginning() {
        assertThat(plans.upgrade("ab3")).hasSize(3);
    }

    @Test
    void aLabelNamesItsRevision() {
        assertThat(plans.upgrade("users")).containsExactly("upgrade ab12: +ab12");
        assertThat(plans.downgrade("use", "ab34")).containsExactly("downgrade ab34: -ab34 +ab12");
    }

    @Test
    void aBeginningThatSeveralRevisionsHave() {
        assertThatThrownBy(() -> plans.upgrade("ab"))
                .isInstanceOf(AmbiguousPrefix.class)
                .hasMessage("\"ab\" is ambiguous, several ids and labels begin with it: ab12, ab34. Give more of it.");
    }

    @Test
    void aShortIdHasToBeGivenInFull() {
        RevisionGraph graph = RevisionGraph.of(List.of(revision("abc")));
        assertThat(new Plans(graph).upgrade("abc")).hasSize(1);
        assertThatThrownBy(() -> new Plans(graph).upgrade("ab"))
                .hasMessage("No revision has the id or label \"ab\", nor one that begins with it. Did you mean abc?");
    }

    @Test
    void aLabelAndAnIdThatBeginAlikeAreTwoNames() {
        RevisionGraph graph = RevisionGraph.of(List.of(labelled("users1", "users_line")));
        assertThatThrownBy(() -> new Plans(graph).upgrade("users"))
                .hasMessage("\"users\" is ambiguous, several ids and labels begin with it: users1, users_line."
                        + " Give more of it.");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> plans.upgrade("ab31"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("No revision has the id or label \"ab31\", nor one that begins with it."
                        + " Did you mean ab3 or ab34?");
    }

    @Test
    void aNameThatIsNearNothingIsAnsweredWithTheHeads() {
        assertThatThrownBy(() -> plans.downgrade("0815", "ab12"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("No revision has the id or label \"0815\", nor one that begins with it."
                        + " The heads of the revision graph are: ab3.");
    }

    @Test
    void withoutRevisionsNothingIsKnown() {
        assertThatThrownBy(() -> new Plans().upgrade("a"))
                .hasMessage("No revision has the id or label \"a\", nor one that begins with it."
                        + " There are no revisions at all.");
        assertThat(new Plans().upgrade("head")).isEmpty();
    }
}
