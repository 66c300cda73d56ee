package dev.retort.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Moves line ends of generated source to where palantir-java-format puts them: JavaPoet gives each member of an annotation a line
 * of its own, and parts the braces of an empty method.
 */
final class Layout {

    /** What parts the values of an array. Ids, labels and classes never contain it. */
    static final String BETWEEN_VALUES = ", ";

    private static final int WIDTH = 120;
    private static final String CONTINUATION = "        ";
    private static final String ELEMENT = CONTINUATION + "    ";
    private static final String LONG_VALUE = CONTINUATION + CONTINUATION;

    private static final String EMPTY_METHOD = " {\n    }\n";

    private Layout() {}

    /** The same source with other line ends. */
    static String of(String source) {
        List<String> lines = source.replace(EMPTY_METHOD, " {}\n").lines().toList();
        int begin = indexOf(lines, line -> line.startsWith("@") && line.endsWith("("));
        int end = indexOf(lines, ")"::equals);
        List<String> moved = new ArrayList<>(lines.subList(0, begin));
        moved.addAll(annotation(lines.get(begin), members(lines.subList(begin + 1, end))));
        moved.addAll(lines.subList(end + 1, lines.size()));
        return moved.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static int indexOf(List<String> lines, Predicate<String> wanted) {
        int index = 0;
        while (!wanted.test(lines.get(index))) {
            index++;
        }
        return index;
    }

    private static List<String> members(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private static List<String> annotation(String opening, List<String> members) {
        String inOneLine = opening + String.join(", ", members) + ")";
        if (inOneLine.length() <= WIDTH && members.stream().noneMatch(Layout::isArray)) {
            return List.of(inOneLine);
        }
        List<String> lines = new ArrayList<>(List.of(opening));
        for (int index = 0; index < members.size(); index++) {
            String after = index < members.size() - 1 ? "," : ")";
            lines.addAll(member(CONTINUATION + members.get(index) + after));
        }
        return lines;
    }

    private static List<String> member(String line) {
        if (line.length() <= WIDTH) {
            return List.of(line);
        }
        int value = line.indexOf(" = ") + 3;
        return isArray(line)
                ? array(line, value + 1)
                : List.of(line.substring(0, value).stripTrailing(), LONG_VALUE + line.substring(value));
    }

    private static boolean isArray(String member) {
        return member.charAt(member.indexOf(" = ") + 3) == '{';
    }

    private static List<String> array(String line, int begin) {
        int end = line.lastIndexOf('}');
        List<String> lines = new ArrayList<>(List.of(line.substring(0, begin)));
        String values = line.substring(begin, end).replace(BETWEEN_VALUES, ",\n");
        values.lines().map(value -> ELEMENT + value).forEach(lines::add);
        lines.add(CONTINUATION + line.substring(end));
        return lines;
    }
}
