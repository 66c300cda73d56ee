package dev.retort.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.Histories;
import dev.retort.core.graph.RevisionGraph;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class DotTest {

    private static final String BEGIN = """
            digraph revisions {
              charset="UTF-8";
              rankdir=BT;
              ranksep=0.3;
              node [shape=box, style="rounded,filled", fillcolor="white", fontname="Helvetica", fontsize=11];
              edge [arrowsize=0.7];
            """;

    @Test
    void everyRevisionIsABoxOnThoseThatItFollows() {
        assertThat(Dot.of(Drawings.BRANCHES, Set.of())).isEqualTo(BEGIN + """
                  "a" [label="a\\nBegin\\n(branch point, base)", tooltip="app.db.A"];
                  "b" [label="b\\nOne way", tooltip="app.db.B"];
                  "c" [label="c\\nAnother way\\n(label billing)", tooltip="app.db.C"];
                  "m" [label="m\\nM\\n(head, merge)", tooltip="app.db.M", penwidth=3];
                  "x" [label="x\\nBegin elsewhere\\n(head, base)", tooltip="app.db.X", penwidth=3];
                  "a" -> "b";
                  "a" -> "c";
                  "b" -> "m";
                  "c" -> "m";
                  "c" -> "x" [style=dashed];
                }
                """);
    }

    @Test
    void whatIsAppliedIsFilled() {
        assertThat(Dot.of(Histories.graph("a", "b: a", "c: b"), new TreeSet<>(Histories.ids("b", "of_newer_code"))))
                .isEqualTo(BEGIN + """
                  "a" [label="a\\nA\\n(base)", tooltip="app.db.A", fillcolor="#d9f2d9", color="#2e7d32"];
                  "b" [label="b\\nB\\n(current)", tooltip="app.db.B", fillcolor="#a5d6a7", color="#2e7d32"];
                  "c" [label="c\\nC\\n(head)", tooltip="app.db.C", penwidth=3];
                  "a" -> "b";
                  "b" -> "c";
                }
                """);
    }

    @Test
    void noTextBreaksOutOfItsQuotes() {
        RevisionGraph graph = RevisionGraph.of(Drawings.strange());

        assertThat(Dot.of(graph, Set.of())).isEqualTo(BEGIN + """
                  "\\\\" [label="\\\\\\n\\"quoted\\" \\\\n &amp;amp; <b> 1. `x` #35;\\n(base)", \
                tooltip="app.db.Outer$\\"Inner\\\\"];
                  "\\"" [label="\\"\\ntwo lines\\n(label <i>)", tooltip="app.db.Größe"];
                  "end" [label="end\\nGröße 大小 \uD83D\uDD00\\n(head)", tooltip="app.db.END", penwidth=3];
                  "\\\\" -> "\\"";
                  "\\"" -> "end";
                }
                """);
    }

    @Test
    void anEmptyGraphIsAnEmptyDrawing() {
        assertThat(Dot.of(Histories.graph(), Set.of())).isEqualTo(BEGIN + "}\n");
    }
}
