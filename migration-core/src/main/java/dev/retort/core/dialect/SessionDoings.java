package dev.retort.core.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what another session is doing, in words that a stranger may read. */
public final class SessionDoings {
    private static final int LONGEST_STATEMENT = 80;
    private static final int MANY_SECONDS = 120;
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private SessionDoings() {}

    /**
     * Says which statement a session carries out, and for how long.
     *
     * @param beginOfLiteral finds where a text begins; it may hold a password, so nothing is shown from there on
     */
    public static String carryingOut(String statement, Pattern beginOfLiteral, long seconds) {
        return "which has been carrying out \"" + excerpt(statement, beginOfLiteral) + "\" for " + time(seconds);
    }

    private static String excerpt(String statement, Pattern beginOfLiteral) {
        String line = statement.strip().replaceAll("\\s+", " ");
        Matcher literal = beginOfLiteral.matcher(line);
        int end = Math.min(LONGEST_STATEMENT, literal.find() ? literal.start() : line.length());
        return line.substring(0, Math.min(end, line.length())) + (end < line.length() ? "..." : "");
    }

    /** A number of seconds as people say it. */
    public static String time(long seconds) {
        if (seconds < MANY_SECONDS) {
            return Math.max(0, seconds) + " s";
        }
        return seconds < 2 * SECONDS_OF_AN_HOUR
                ? seconds / SECONDS_OF_A_MINUTE + " min"
                : seconds / SECONDS_OF_AN_HOUR + " h";
    }
}
