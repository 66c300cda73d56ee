package dev.retort.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.Where.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTextTest {

    private static final Problem CYCLE = Problem.error(
                    "cycle", "revision waits for itself: b -> c -> b", Where.value("app.db.B", Member.PARENT, 1))
            .withDetails(List.of("\"b\" has the parent \"c\"", "\"c\" has the parent \"b\""))
            .withHelp("one of these 2 parents is wrong");

    @Test
    void theFirstLineIsCompleteInItself() {
        assertThat(ProblemText.headline(CYCLE)).isEqualTo("[retort:cycle] revision waits for itself: b -> c -> b");
    }

    @Test
    void factsAndHelpFollowTheHeadline() {
        assertThat(ProblemText.of(CYCLE)).isEqualTo("""
                        [retort:cycle] revision waits for itself: b -> c -> b
                            = "b" has the parent "c"
                            = "c" has the parent "b"
                          help: one of these 2 parents is wrong""");
    }

    @Test
    void helpToPasteKeepsItsLines() {
        Problem problem = Problem.error("old", "something is old", Where.project())
                .withHelp("paste this:\n\n  <new/>\n\nand try again", "or do not");

        assertThat(ProblemText.of(problem)).isEqualTo("""
                        [retort:old] something is old
                          help: paste this:

                              <new/>

                            and try again
                          help: or do not""");
    }

    @Test
    void severalProblemsEachTellTheirPlace() {
        Problem other = Problem.warning("old", "something is old", Where.project());

        assertThat(ProblemText.of(List.of(CYCLE, other))).isEqualTo("""
                        app.db.B, parent[1]: [retort:cycle] revision waits for itself: b -> c -> b
                            = "b" has the parent "c"
                            = "c" has the parent "b"
                          help: one of these 2 parents is wrong

                        [retort:old] something is old""");
    }

    @Test
    void eachKindOfPlaceHasItsText() {
        assertThat(ProblemText.place(Where.project())).isEmpty();
        assertThat(ProblemText.place(Where.revision("app.db.B"))).isEqualTo("app.db.B");
        assertThat(ProblemText.place(Where.value("app.db.B", Member.ID))).isEqualTo("app.db.B, id");
        assertThat(ProblemText.place(Where.value("app.db.B", Member.DEPENDS_ON, 2)))
                .isEqualTo("app.db.B, dependsOn[2]");
        assertThat(ProblemText.place(Where.line("src/B.java", 9))).isEqualTo("src/B.java:9");
    }

    @Test
    void whatIsNotAsciiIsWrittenAsJavaEscapesIt() {
        Problem problem = Problem.error("illegal-id", "\u00c4nd\nerung \u2192", Where.project());

        assertThat(ProblemText.of(problem)).isEqualTo("[retort:illegal-id] \\u00c4nd\\u000aerung \\u2192");
    }
}
