package dev.retort.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MermaidTest {

    @Test
    void everyRevisionIsABoxOnThoseThatItFollows() {
        assertThat(Mermaid.of(Drawings.BRANCHES, Set.of())).isEqualTo("""
                flowchart BT
                  r_a["a<br>Begin<br>(branch point, base)"]
                  r_b["b<br>One way"]
                  r_c["c<br>Another way<br>(label billing)"]
                  r_m["m<br>M<br>(head, merge)"]
                  r_x["x<br>Begin elsewhere<br>(head, base)"]
                  r_a --> r_b
                  r_a --> r_c
                  r_b --> r_m
                  r_c --> r_m
                  r_c -.-> r_x
                  classDef head stroke-width:3px
                  class r_m,r_x head
                """);
    }

    @Test
    void whatIsAppliedIsFilled() {
        assertThat(Mermaid.of(Histories.graph("a", "b: a", "c: b"), new TreeSet<>(Histories.ids("b", "of_newer_code"))))
                .isEqualTo("""
                flowchart BT
                  r_a["a<br>A<br>(base)"]
                  r_b["b<br>B<br>(current)"]
                  r_c["c<br>C<br>(head)"]
                  r_a --> r_b
                  r_b --> r_c
                  classDef head stroke-width:3px
                  class r_c head
                  classDef applied fill:#d9f2d9,stroke:#2e7d32,color:#000000
                  class r_a,r_b applied
                  classDef current fill:#a5d6a7,stroke:#2e7d32,color:#000000
                  class r_b current
                """);
    }

    @Test
    void noTextBreaksOutOfItsBox() {
        RevisionGraph graph = RevisionGraph.of(Drawings.strange());

        assertThat(Mermaid.of(graph, Set.of())).isEqualTo("""
                flowchart BT
                  r__5c_["#92;<br>#34;quoted#34; #92;n #38;amp#59; #60;b#62; 1#46; #96;x#96; #35;35#59;<br>(base)"]
                  r__22_["#34;<br>two lines<br>(label #60;i#62;)"]
                  r_end["end<br>Größe 大小 #128256;<br>(head)"]
                  r__5c_ --> r__22_
                  r__22_ --> r_end
                  classDef head stroke-width:3px
                  class r_end head
                """);
    }

    @Test
    void differentIdsHaveDifferentNames() {
        assertThat(Mermaid.of(Histories.graph("a_b", "a_5f_b", "a.b", "ä"), Set.of()))
                .contains("  r_a_5f_b[\"a#95;b<br>", "  r_a_5f_5f_5f_b[", "  r_a_2e_b[", "  r__e4_[");
    }

    @Test
    void aLongTextIsBroken() {
        assertThat(Mermaid.of(
                        RevisionGraph.of(List.of(Drawings.described(
                                "a", "Add a table for everything that is longer than it would have to be"))),
                        Set.of()))
                .contains(
                        "[\"a<br>Add a table for everything that is<br>longer than it would have to be<br>(head, base)\"]");
    }

    @Test
    void aGraphThatMermaidRefusesUnlessItIsConfiguredIsTooLarge() {
        assertThat(Mermaid.isTooLargeByDefault(line(501, ""))).isFalse();
        assertThat(Mermaid.isTooLargeByDefault(line(502, ""))).isTrue();
        assertThat(Mermaid.isTooLargeByDefault(
                        line(480, "Say many more than just a few words about what happens here, and why")))
                .isTrue();
    }

    private static RevisionGraph line(int revisions, String description) {
        return RevisionGraph.of(IntStream.range(0, revisions)
                .mapToObj(number -> number == 0
                        ? Drawings.described("r0", description)
                        : Drawings.described("r" + number, description, "r" + (number - 1)))
                .toList());
    }

    @Test
    void anEmptyGraphIsAnEmptyDrawing() {
        assertThat(Mermaid.of(Histories.graph(), Set.of())).isEqualTo("flowchart BT\n");
    }
}
