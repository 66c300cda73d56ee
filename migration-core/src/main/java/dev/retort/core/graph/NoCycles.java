package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** No revision waits for itself, be it through parents, dependencies or both. */
final class NoCycles implements Rule {

    /** A longer way around is shortened in the middle. */
    private static final int SHOWN_AT_EACH_END = 5;

    @Override
    public List<Problem> check(Links links) {
        return Cycles.in(links).stream().map(cycle -> problem(cycle, links)).toList();
    }

    private static Problem problem(List<Link> cycle, Links links) {
        Link first = cycle.get(0);
        boolean viaDependency = cycle.stream().anyMatch(Link::isDependency);
        List<String> ids = cycle.stream()
                .map(link -> links.nodes().get(link.from()).id().value())
                .collect(Collectors.toCollection(ArrayList::new));
        ids.add(ids.get(0));
        String message = "revision waits for itself: " + String.join(" -> ", shortened(ids));
        return Problem.error(
                        viaDependency ? "dependency-cycle" : "cycle",
                        message,
                        first.where(links.nodes().get(first.from())))
                .withDetails(details(cycle, links))
                .withHelp("one of these " + cycle.size() + (viaDependency ? " references" : " parents")
                        + " is wrong; an older revision must not wait for a younger one");
    }

    private static List<String> details(List<Link> cycle, Links links) {
        List<String> lines =
                cycle.stream().map(link -> describe(link, links)).collect(Collectors.toCollection(ArrayList::new));
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "   <-- back to the start");
        return shortened(lines);
    }

    private static String describe(Link link, Links links) {
        String from = Text.named(links.nodes().get(link.from()));
        RevisionNode to = links.nodes().get(link.to());
        return switch (link.member()) {
            case AFTER -> from + " comes after " + Text.classLiteral(to);
            case DEPENDS_ON -> from + " depends on \"" + link.name() + "\"";
            default -> from + " has the parent \"" + link.name() + "\"";
        };
    }

    private static List<String> shortened(List<String> parts) {
        int hidden = parts.size() - 2 * SHOWN_AT_EACH_END;
        if (hidden <= 1) {
            return parts;
        }
        List<String> shown = new ArrayList<>(parts.subList(0, SHOWN_AT_EACH_END));
        shown.add("... (" + hidden + " more)");
        shown.addAll(parts.subList(parts.size() - SHOWN_AT_EACH_END, parts.size()));
        return shown;
    }
}
