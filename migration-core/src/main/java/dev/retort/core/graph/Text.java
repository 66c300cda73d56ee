package dev.retort.core.graph;

import dev.retort.core.problem.Where.Member;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the rules speak of revisions. */
final class Text {

    private static final int LENGTH_OF_NEW_ID = 12;

    private Text() {}

    /** {@code "b" (app.db.B)}. */
    static String named(RevisionNode node) {
        return "\"" + node.id() + "\" (" + node.className() + ")";
    }

    /** {@code revision "b" (app.db.B)}. */
    static String described(RevisionNode node) {
        return "revision " + named(node);
    }

    /** What a class is called in the source of its package: {@code B.class}. */
    static String classLiteral(RevisionNode node) {
        String binaryName = node.className();
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.') + ".class";
    }

    /** The annotation member that names these parents, in the form that the example uses: {@code parent = {"b", "c"}}. */
    static String parents(Collection<RevisionNode> parents, RevisionNode example) {
        boolean byClass = !example.after().isEmpty();
        Member member = byClass ? Member.AFTER : Member.PARENT;
        Function<RevisionNode, String> name = byClass ? Text::classLiteral : parent -> "\"" + parent.id() + "\"";
        String names = parents.stream().map(name).collect(Collectors.joining(", "));
        return member.memberName() + " = " + (parents.size() == 1 ? names : "{" + names + "}");
    }

    /** An id that nobody uses: random to look at, but the same in every build. */
    static String newId(List<String> seed) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", seed).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_NEW_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
