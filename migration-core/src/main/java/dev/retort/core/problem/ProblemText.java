package dev.retort.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes problems as text for people. ASCII only, because other characters become question marks in a build that runs in the C
 * locale.
 */
public final class ProblemText {

    private ProblemText() {}

    /** The first line, complete in itself: {@code [retort:cycle] revision waits for itself: a -> b -> a}. */
    public static String headline(Problem problem) {
        return Ascii.escaped("[retort:" + problem.code() + "] " + problem.message());
    }

    /** The headline, then the details and the help. Lines are parted by {@code \n}; there is none at the end. */
    public static String of(Problem problem) {
        StringBuilder text = new StringBuilder(headline(problem));
        problem.details().forEach(line -> text.append("\n    = ").append(Ascii.escaped(line)));
        problem.help().forEach(help -> text.append("\n  help: ").append(indented(help)));
        return text.toString();
    }

    /** Help may have several lines, if it is something to paste. */
    private static String indented(String help) {
        return help.lines()
                .map(line -> line.isEmpty() ? "" : "    " + Ascii.escaped(line))
                .collect(Collectors.joining("\n"))
                .stripLeading();
    }

    /** The place in one line: {@code app.db.AddEmail, parent[1]}, {@code AddEmail.java:9}, or nothing for the whole project. */
    public static String place(Where where) {
        return Ascii.escaped(where.accept(new Place()));
    }

    /** All problems, each with its place, parted by empty lines. */
    public static String of(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            String place = place(problem.where());
            text.append(place.isEmpty() ? "" : place + ": ").append(of(problem));
        }
        return text.toString();
    }

    private static final class Place implements Where.Visitor<String> {

        @Override
        public String project(Where.Project place) {
            return "";
        }

        @Override
        public String revisionClass(Where.RevisionClass place) {
            return place.className();
        }

        @Override
        public String memberValue(Where.MemberValue place) {
            String index = place.index() == 0 ? "" : "[" + place.index() + "]";
            return place.className() + ", " + place.member().memberName() + index;
        }

        @Override
        public String sourceLine(Where.SourceLine place) {
            return place.file() + ":" + place.line();
        }
    }
}
