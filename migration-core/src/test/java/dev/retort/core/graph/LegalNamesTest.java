package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.ProblemText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LegalNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"001", "3f9a0c", "add_users", "v1.2", "a/b", "Headquarters", "\u00e4nderung"})
    void mostIdsAreLegal(String id) {
        assertThat(check(labelled(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "-", "+", ":"})
    void theSignsOfTargetsAreIllegal(String sign) {
        assertThat(check(labelled("a" + sign + "b"))).isEqualTo("""
                        app.db.A%1$sb, id: [retort:illegal-id] revision id "a%1$sb" contains "%1$s"
                          help: use letters, digits, "_" or "."; "@", "-", "+" and ":" are the signs of targets such as +1""".formatted(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0"})
    void whiteSpaceIsIllegal(String space) {
        assertThat(GraphRules.check(List.of(labelled("a" + space + "b")), GraphSettings.DEFAULT))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("revision id \"a" + space + "b\" contains white space"));
    }

    @Test
    void controlCharactersAreIllegal() {
        assertThat(check(labelled("a\u0007")))
                .startsWith(
                        "app.db.A\\u0007, id: [retort:illegal-id] revision id \"a\\u0007\" contains the control character U+0007\n");
    }

    @Test
    void anEmptyIdIsIllegal() {
        assertThat(check(labelled(""))).isEqualTo("""
                        app.db.Empty, id: [retort:illegal-id] a revision id is empty
                          help: give it a name of letters, digits, "_" or ".\"""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "base", "current"})
    void theWordsOfTargetsAreReserved(String word) {
        assertThat(GraphRules.check(List.of(Histories.inClass("app.db.Users", labelled(word))), GraphSettings.DEFAULT))
                .hasToString("[" + problemOf(word) + "]");
    }

    private static String problemOf(String word) {
        return "Problem[code=reserved-id, severity=ERROR, message=\"" + word + "\" cannot be a revision id,"
                + " where=MemberValue[className=app.db.Users, member=ID, index=0], details=[],"
                + " help=[head, heads, base and current are targets; choose another name]]";
    }

    @Test
    void anIdMustFitIntoTheVersionTable() {
        assertThat(check(labelled("a".repeat(32)))).isEmpty();
        assertThat(check(Histories.inClass("app.db.Users", labelled("a".repeat(33)))))
                .isEqualTo("""
                        app.db.Users, id: [retort:long-id] revision id "%s" has 33 characters, the version table keeps 32
                          help: shorten the id; what the revision does belongs into its description""".formatted("a".repeat(33)));
    }

    @Test
    void labelsKeepTheSameRulesButMayBeLong() {
        assertThat(check(labelled("a", "x".repeat(40), "y-z", "head"))).isEqualTo("""
                        app.db.A, labels[1]: [retort:illegal-label] label "y-z" contains "-"
                          help: use letters, digits, "_" or "."; "@", "-", "+" and ":" are the signs of targets such as +1

                        app.db.A, labels[2]: [retort:reserved-label] "head" cannot be a label
                          help: head, heads, base and current are targets; choose another name""");
    }

    private static String check(RevisionNode node) {
        return ProblemText.of(GraphRules.check(List.of(node), GraphSettings.DEFAULT));
    }
}
