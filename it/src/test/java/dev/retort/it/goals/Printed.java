package dev.retort.it.goals;

import dev.retort.it.maven.MavenResult;
import java.util.List;
import java.util.regex.Pattern;

/** What Maven printed, without what differs from run to run. */
final class Printed {

    private static final Pattern DURATION = Pattern.compile("\\b[0-9][0-9.]* (?:ms|s)\\b");
    private static final Pattern FAILED =
            Pattern.compile("Failed to execute goal [^ ]+ \\([^)]*\\) on project [^ ]+: ");

    private Printed() {}

    /** The lines of a goal, with {@code N ms} for every duration. */
    static List<String> by(String goal, MavenResult result) {
        Pattern begin = Pattern.compile("--- .*:" + goal + " \\(.*\\) @ .* ---");
        List<String> lines = result.lines("INFO").stream()
                .dropWhile(line -> !begin.matcher(line).matches())
                .skip(1)
                .takeWhile(line -> !line.startsWith("---") && !line.startsWith(">>>"))
                .map(line -> DURATION.matcher(line).replaceAll("N ms"))
                .toList();
        // Maven parts goals by an empty line.
        return String.join("\n", lines).stripTrailing().lines().toList();
    }

    /** The message with which a goal failed, of one line or several. */
    static String error(MavenResult result) {
        String text = String.join("\n", result.failed().lines("ERROR"));
        return FAILED.matcher(text.replaceFirst("(?s)\\s*-> \\[Help 1].*", "")).replaceFirst("");
    }
}
