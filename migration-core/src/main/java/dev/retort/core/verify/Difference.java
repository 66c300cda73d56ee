package dev.retort.core.verify;

import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.problem.Listing;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A revision that a manifest does not list, or not as its class has it.
 *
 * @param className the class
 * @param description what differs, as a sentence
 */
record Difference(String className, String description) {

    static Optional<Difference> between(Optional<RevisionNode> listed, RevisionNode compiled) {
        if (listed.equals(Optional.of(compiled))) {
            return Optional.empty();
        }
        String description = listed.map(before -> members(before, compiled))
                .orElse(Manifest.PATH + " does not list " + compiled.className());
        return Optional.of(new Difference(compiled.className(), description));
    }

    /** One line each; after the tenth only how many more there are. */
    static List<String> describe(Collection<Difference> differences) {
        List<String> lines = differences.stream()
                .limit(Listing.AT_MOST)
                .map(Difference::description)
                .collect(Collectors.toCollection(ArrayList::new));
        if (differences.size() > Listing.AT_MOST) {
            lines.add("and " + (differences.size() - Listing.AT_MOST) + " more");
        }
        return lines;
    }

    private static String members(RevisionNode listed, RevisionNode compiled) {
        List<String> differing = new ArrayList<>();
        compare(differing, Member.ID, listed.id().value(), compiled.id().value());
        compare(differing, Member.PARENT, listed.parent(), compiled.parent());
        compare(differing, Member.AFTER, listed.after(), compiled.after());
        compare(differing, Member.DEPENDS_ON, listed.dependsOn(), compiled.dependsOn());
        compare(differing, Member.LABELS, listed.labels(), compiled.labels());
        compare(differing, Member.DESCRIPTION, listed.description(), compiled.description());
        return compiled.className() + " has " + String.join(", ", differing);
    }

    private static void compare(List<String> differing, Member member, Object listed, Object compiled) {
        if (!listed.equals(compiled)) {
            differing.add(member.memberName() + " " + text(compiled) + " (listed with " + text(listed) + ")");
        }
    }

    private static String text(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(Difference::text).collect(Collectors.joining(", ", "{", "}"))
                : "\"" + value + "\"";
    }
}
