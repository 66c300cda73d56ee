package dev.retort.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever ids and texts are made of, a reader of the language finds the same boxes, arrows and texts in the drawing. */
final class AnyTextTest {

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "\\n",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "<br>",
            "</b>",
            "&lt;",
            "&#34;",
            "#quot;",
            "#",
            ";",
            "]",
            "[\"",
            "`",
            "$$",
            "fa:fa-x",
            "%%",
            "-->",
            "{",
            "}",
            "|",
            "1.",
            ")",
            "(",
            "end",
            "_",
            "x",
            "Ä",
            "大",
            "\uD83D\uDD00",
            "\u202E",
            " ");

    private static final Pattern MERMAID_BOX = Pattern.compile("  (r_\\w+)\\[\"([^\"\\n]*)\"]");
    private static final Pattern MERMAID_ARROW = Pattern.compile("  (r_\\w+) -->? ?(r_\\w+)");
    private static final Pattern MERMAID_STYLE = Pattern.compile("  class(Def)? .*");
    private static final Pattern MERMAID_NUMBER = Pattern.compile("#(\\d+);");

    private static final String DOT_STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern DOT_BOX = Pattern.compile(
            "  " + DOT_STRING + " \\[label=" + DOT_STRING + ", tooltip=" + DOT_STRING + "(?:, penwidth=3)?];",
            Pattern.DOTALL);
    private static final Pattern DOT_ARROW =
            Pattern.compile("  " + DOT_STRING + " -> " + DOT_STRING + ";", Pattern.DOTALL);
    private static final Pattern DOT_ESCAPE = Pattern.compile("\\\\(.)|&amp;", Pattern.DOTALL);

    static Stream<RevisionGraph> graphs() {
        Random random = new Random(7);
        return IntStream.range(0, 200).mapToObj(number -> line(random));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void mermaid(RevisionGraph graph) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (String line : Mermaid.of(graph, Set.of()).lines().skip(1).toList()) {
            Matcher box = MERMAID_BOX.matcher(line);
            Matcher arrow = MERMAID_ARROW.matcher(line);
            if (box.matches()) {
                names.add(box.group(1));
                texts.add(MERMAID_NUMBER
                        .matcher(box.group(2).replace("<br>", "\n").replace("#8203;", ""))
                        .replaceAll(number ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1))))));
            } else if (arrow.matches()) {
                ends.addAll(List.of(arrow.group(1), arrow.group(2)));
            } else {
                assertThat(line).matches(MERMAID_STYLE);
            }
        }

        assertThat(Mermaid.of(graph, Set.of())).doesNotContain("#36;#36;", "#58;fa#45;");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(texts).isEqualTo(texts(graph));
        assertThat(ends).isEqualTo(endsInLine(names));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void dot(RevisionGraph graph) {
        String text = Dot.of(graph, Set.of());

        List<List<String>> boxes = found(DOT_BOX, text);
        assertThat(column(boxes, 0)).isEqualTo(each(graph, node -> node.id().value()));
        assertThat(column(boxes, 1)).isEqualTo(texts(graph));
        assertThat(column(boxes, 2)).isEqualTo(each(graph, RevisionNode::className));
        List<String> ends =
                found(DOT_ARROW, text).stream().flatMap(List::stream).toList();
        assertThat(ends).isEqualTo(endsInLine(column(boxes, 0)));
    }

    private static List<List<String>> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> IntStream.rangeClosed(1, result.groupCount())
                        .mapToObj(group -> unescaped(result.group(group)))
                        .toList())
                .toList();
    }

    private static String unescaped(String text) {
        return DOT_ESCAPE
                .matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? "&" : escape.group(1).equals("n") ? "\n" : escape.group(1)));
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static List<String> texts(RevisionGraph graph) {
        return Drawing.of(graph, Set.of()).boxes().stream()
                .map(box -> String.join("\n", box.lines()))
                .toList();
    }

    private static List<String> each(RevisionGraph graph, Function<RevisionNode, String> part) {
        return graph.revisions().stream().map(part).toList();
    }

    private static List<String> endsInLine(List<String> names) {
        return IntStream.range(1, names.size())
                .boxed()
                .flatMap(index -> Stream.of(names.get(index - 1), names.get(index)))
                .toList();
    }

    private static RevisionGraph line(Random random) {
        List<RevisionNode> nodes = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String id = number + text(random);
            List<String> parents = nodes.isEmpty()
                    ? List.of()
                    : List.of(nodes.get(number - 1).id().value());
            nodes.add(new RevisionNode(
                    new RevisionId(id),
                    "app." + text(random),
                    parents,
                    List.of(),
                    List.of(),
                    List.of("label" + number + text(random)),
                    text(random)));
        }
        return RevisionGraph.of(nodes);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(6), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
