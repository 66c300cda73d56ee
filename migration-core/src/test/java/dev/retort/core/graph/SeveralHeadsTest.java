package dev.retort.core.graph;

import static dev.retort.core.graph.Histories.after;
import static dev.retort.core.graph.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.problem.ProblemText;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SeveralHeadsTest {

    /**
     * <pre>
     *     +-- b
     * a --+
     *     +-- c
     * </pre>
     */
    @Test
    void twoBranchesThatWereNotMerged() {
        assertThat(check(revisions("a", "b: a", "c: a"))).isEqualTo("""
                        app.db.C, parent: [retort:multiple-heads] the revision graph has 2 heads: b, c
                            = head "b" (app.db.B)
                            = head "c" (app.db.C)
                            = they part at a
                          help: to put them in a row, let "c" (app.db.C) come after "b": parent = "b"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "9f403561783a", parent = {"b", "c"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)""");
    }

    @Test
    void aProjectThatNamesClassesIsAnsweredWithClasses() {
        assertThat(check(List.of(after("a"), after("b", "app.db.A"), after("c", "app.db.A"))))
                .isEqualTo("""
                        app.db.C, after: [retort:multiple-heads] the revision graph has 2 heads: b, c
                            = head "b" (app.db.B)
                            = head "c" (app.db.C)
                            = they part at a
                          help: to put them in a row, let "c" (app.db.C) come after "b": after = B.class
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "9f403561783a", after = {B.class, C.class})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)""");
    }

    /**
     * <pre>
     *     +-- b
     * a --+
     *     +-- c --- d --- e
     * </pre>
     */
    @Test
    void theBeginningOfALongerLineIsWhatCanBeMoved() {
        assertThat(check(revisions("a", "b: a", "c: a", "d: c", "e: d")))
                .contains("\n  help: to put them in a row, let \"c\" (app.db.C) come after \"b\": parent = \"b\"\n");
    }

    @Test
    void twoBasesHaveNothingInCommon() {
        assertThat(check(revisions("a", "b"))).isEqualTo("""
                        app.db.B, id: [retort:multiple-heads] the revision graph has 2 heads: a, b
                            = head "a" (app.db.A)
                            = head "b" (app.db.B)
                            = they have no revision in common
                          help: to put them in a row, let "b" (app.db.B) come after "a": parent = "a"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "967b825950a2", parent = {"a", "b"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)""");
    }

    /**
     * <pre>
     * a --- b
     *       :
     * x --- y
     * </pre>
     */
    @Test
    void aHeadOnWhichAnotherLineDependsCannotBeJoined() {
        assertThat(check(revisions("a", "b: a", "x", "y: x; b"))).isEqualTo("""
                        app.db.Y, parent: [retort:multiple-heads] the revision graph has 2 heads: b, y
                            = head "b" (app.db.B)
                            = head "y" (app.db.Y)
                            = they part at b
                          help: "y" (app.db.Y) depends on the head "b"; let it follow: name it as a parent instead
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)""");
    }

    @Test
    void manyHeadsAreCounted() {
        List<RevisionNode> fan = Stream.concat(
                        Stream.of("a"), IntStream.range(10, 22).mapToObj(number -> "h" + number + ": a"))
                .map(Histories::revision)
                .toList();

        assertThat(check(fan))
                .startsWith("app.db.H21, parent: [retort:multiple-heads] the revision graph has 12 heads:"
                        + " h10, h11, h12, h13, h14, h15, h16, h17, h18, h19 and 2 more\n")
                .contains(
                        "\n    = head \"h19\" (app.db.H19)\n    = and 2 more\n  help: to join them, run mvn db:merge or add a revision that comes after all: ");
    }

    @Test
    void aProjectMayWantSeveralHeads() {
        assertThat(GraphRules.check(revisions("a", "b: a", "c: a"), new GraphSettings(true)))
                .isEmpty();
    }

    @Test
    void noRevisionsAreNoProblem() {
        assertThat(check(List.of())).isEmpty();
    }

    private static String check(Collection<RevisionNode> nodes) {
        return ProblemText.of(GraphRules.check(nodes, GraphSettings.DEFAULT));
    }
}
