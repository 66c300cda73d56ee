package dev.retort.core.problem;

import java.util.List;
import java.util.Objects;

/**
 * One mistake, told once: what is wrong, where, and what to do next.
 *
 * @param code a stable name for this kind of problem, such as {@code cycle}
 * @param severity whether it stops the build
 * @param message one sentence that is complete in itself, because some tools show nothing else
 * @param where the place to mend
 * @param details the facts behind the message, one line each
 * @param help ways to mend it, one line each, or several lines to paste
 */
public record Problem(
        String code, Severity severity, String message, Where where, List<String> details, List<String> help) {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(where, "where");
        details = List.copyOf(details);
        help = List.copyOf(help);
    }

    /** An error without details and help, to which both can be added. */
    public static Problem error(String code, String message, Where where) {
        return new Problem(code, Severity.ERROR, message, where, List.of(), List.of());
    }

    /** A warning without details and help, to which both can be added. */
    public static Problem warning(String code, String message, Where where) {
        return new Problem(code, Severity.WARNING, message, where, List.of(), List.of());
    }

    /** This problem with other details. */
    public Problem withDetails(List<String> lines) {
        return new Problem(code, severity, message, where, lines, help);
    }

    /** This problem with other help. */
    public Problem withHelp(List<String> lines) {
        return new Problem(code, severity, message, where, details, lines);
    }

    /** This problem with other help. */
    public Problem withHelp(String... lines) {
        return withHelp(List.of(lines));
    }

    /** Whether this problem stops the build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
