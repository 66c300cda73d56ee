package dev.retort.core.drawing;

import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The graph as a flowchart of Mermaid, which GitHub, GitLab and many editors draw.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid: flowcharts</a>
 */
public final class Mermaid {

    /** What Mermaid draws unless the page that it draws for is set to more: {@code maxEdges} and {@code maxTextSize}. */
    private static final int MOST_ARROWS = 500;

    private static final int LONGEST_TEXT = 50_000;

    /** What Mermaid makes formulas and icons of, however it is written: $$ and fa:fa-car. */
    private static final Pattern MAGIC = Pattern.compile("\\$(?=\\$)|:(?=fa-)");

    /** A space of no width, which takes the magic away. */
    private static final String NOTHING_TO_SEE = "\u200B";

    private Mermaid() {}

    /**
     * The text of the flowchart.
     *
     * @param rows where a database is; none if none was asked
     */
    public static String of(RevisionGraph graph, Set<RevisionId> rows) {
        Drawing drawing = Drawing.of(graph, rows);
        StringBuilder text = new StringBuilder("flowchart BT\n");
        drawing.boxes().forEach(box -> text.append("  ").append(box(box)).append('\n'));
        drawing.arrows().forEach(arrow -> text.append("  ").append(arrow(arrow)).append('\n'));
        text.append(style(drawing.boxes(), Box::head, "head", "stroke-width:3px"));
        // With a colour for the letters, because pages may be dark.
        text.append(style(drawing.boxes(), Box::applied, "applied", "fill:#d9f2d9,stroke:#2e7d32,color:#000000"));
        text.append(style(drawing.boxes(), Box::current, "current", "fill:#a5d6a7,stroke:#2e7d32,color:#000000"));
        return text.toString();
    }

    /** Tells whether Mermaid refuses to draw the flowchart of a graph unless it is configured for more. */
    public static boolean isTooLargeByDefault(RevisionGraph graph) {
        return Drawing.of(graph, Set.of()).arrows().size() > MOST_ARROWS
                || of(graph, Set.of()).length() > LONGEST_TEXT;
    }

    private static String box(Box box) {
        return name(box.id())
                + box.lines().stream().map(Mermaid::escaped).collect(Collectors.joining("<br>", "[\"", "\"]"));
    }

    private static String arrow(Drawing.Arrow arrow) {
        return name(arrow.from()) + (arrow.dependency() ? " -.-> " : " --> ") + name(arrow.to());
    }

    private static String style(List<Box> boxes, Predicate<Box> condition, String style, String properties) {
        String names =
                boxes.stream().filter(condition).map(box -> name(box.id())).collect(Collectors.joining(","));
        return names.isEmpty()
                ? ""
                : "  classDef " + style + " " + properties + "\n  class " + names + " " + style + "\n";
    }

    /**
     * A name of letters, digits and underscores, another one for each id. It begins so that it is none of Mermaid's words, and
     * stays the same when other revisions come.
     */
    private static String name(RevisionId id) {
        return id.value()
                .codePoints()
                .mapToObj(character -> isPlain(character) ? Character.toString(character) : hexadecimal(character))
                .collect(Collectors.joining("", "r_", ""));
    }

    private static boolean isPlain(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    private static String hexadecimal(int character) {
        return "_" + Integer.toHexString(character) + "_";
    }

    /**
     * The text as Mermaid shows it. It reads labels as Markdown, where a number before a point or a parenthesis begins a list,
     * and as HTML; so everything but letters, digits, spaces and what is surely harmless is written as its number.
     */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        int before = ' ';
        for (int character : withoutMagic(text).codePoints().toArray()) {
            if (isHarmless(character, before)) {
                escaped.appendCodePoint(character);
            } else {
                escaped.append('#').append(character).append(';');
            }
            before = character;
        }
        return escaped.toString();
    }

    private static String withoutMagic(String text) {
        return MAGIC.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(sign.group() + NOTHING_TO_SEE));
    }

    private static boolean isHarmless(int character, int before) {
        return Character.isLetterOrDigit(character)
                || " ,(".indexOf(character) >= 0
                || (character == ')' && !Character.isDigit(before));
    }
}
