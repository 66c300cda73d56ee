package dev.retort.core.graph;

import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Ids and labels can be typed as targets, and ids fit into the version table. */
final class LegalNames implements Rule {

    /** The width of {@code version_num}. */
    private static final int LONGEST_ID = 32;

    /** The words and characters that targets are made of. */
    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private static final String SEPARATORS = "@-+:";

    @Override
    public List<Problem> check(Links links) {
        List<Problem> problems = new ArrayList<>();
        for (RevisionNode node : links.nodes()) {
            String id = node.id().value();
            problems.addAll(check("id", "revision id", id, Where.value(node.className(), Member.ID)));
            problems.addAll(checkLength(id, Where.value(node.className(), Member.ID)));
            for (int index = 0; index < node.labels().size(); index++) {
                Where where = Where.value(node.className(), Member.LABELS, index);
                problems.addAll(check("label", "label", node.labels().get(index), where));
            }
        }
        return problems;
    }

    private static List<Problem> check(String kind, String noun, String name, Where where) {
        if (RESERVED.contains(name)) {
            return List.of(Problem.error("reserved-" + kind, "\"" + name + "\" cannot be a " + noun, where)
                    .withHelp("head, heads, base and current are targets; choose another name"));
        }
        if (name.isEmpty()) {
            return List.of(Problem.error("illegal-" + kind, "a " + noun + " is empty", where)
                    .withHelp("give it a name of letters, digits, \"_\" or \".\""));
        }
        OptionalInt illegal = firstIllegal(name);
        if (illegal.isEmpty()) {
            return List.of();
        }
        String message = noun + " \"" + name + "\" contains " + describe(illegal.getAsInt());
        return List.of(
                Problem.error("illegal-" + kind, message, where)
                        .withHelp(
                                "use letters, digits, \"_\" or \".\"; \"@\", \"-\", \"+\" and \":\" are the signs of targets such as +1"));
    }

    private static List<Problem> checkLength(String id, Where where) {
        int length = id.codePointCount(0, id.length());
        if (length <= LONGEST_ID) {
            return List.of();
        }
        String message =
                "revision id \"" + id + "\" has " + length + " characters, the version table keeps " + LONGEST_ID;
        return List.of(Problem.error("long-id", message, where)
                .withHelp("shorten the id; what the revision does belongs into its description"));
    }

    /** All that is illegal lies in the first plane, so a char is enough to tell. */
    private static OptionalInt firstIllegal(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (isIllegal(name.charAt(index))) {
                return OptionalInt.of(name.charAt(index));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isIllegal(int character) {
        return SEPARATORS.indexOf(character) >= 0 || isBlank(character) || Character.isISOControl(character);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String describe(int character) {
        if (SEPARATORS.indexOf(character) >= 0) {
            return "\"" + Character.toString(character) + "\"";
        }
        return isBlank(character) ? "white space" : String.format("the control character U+%04X", character);
    }
}
