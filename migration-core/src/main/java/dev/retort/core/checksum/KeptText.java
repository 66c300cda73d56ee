package dev.retort.core.checksum;

import dev.retort.core.operation.RecordedOperation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of the operations of a revision, so that it can be told later what it did: their canonical text on one line,
 * without passwords, and without what follows the beginning of a very long one.
 *
 * @param text the text, as the log keeps it
 */
public record KeptText(String text) {
    private static final int LONGEST_OPERATION = 50_000;

    /**
     * How statements spell passwords: {@code PASSWORD 'x'}, {@code IDENTIFIED WITH plugin BY 'x'}, and those in the addresses of
     * other databases.
     */
    private static final List<Pattern> PASSWORDS = List.of(
            Pattern.compile(
                    "(\\b(?:PASSWORD|IDENTIFIED(?:\\s+WITH\\s+\\S+)?\\s+(?:BY|AS)(?:\\s+PASSWORD)?)\\s*[=(]?\\s*)"
                            + "'(?:[^'\"\\\\]++|\\\\.|'')*+'",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("(//[^/:@\\s\"']*:)[^@\\s\"'/]++(?=@)"),
            Pattern.compile("(\\b(?:password|passwd|pwd|token|secret)=)[^\\s\"'\\\\&;,)]++", Pattern.CASE_INSENSITIVE));

    /** What is in each text, in lower case, that one of the patterns is in; to look for it takes a fraction of the time. */
    private static final List<String> SIGNS =
            List.of("password", "identified", "//", "passwd", "pwd", "token", "secret");

    /** Returns what is kept of these operations. */
    public static KeptText of(List<RecordedOperation> operations) {
        Entry list = new Entry("operations");
        operations.forEach(recorded ->
                list.withSpelled(kept(CanonicalText.of(recorded.operation()).toString())));
        return new KeptText(list.toString().replace("\n", "\\n"));
    }

    private static String kept(String operation) {
        if (operation.length() <= LONGEST_OPERATION) {
            return withoutPasswords(operation);
        }
        return new Entry("long")
                .with("beginning", withoutPasswords(operation.substring(0, 200)))
                .with("checksum", Sha256.hex(operation))
                .toString();
    }

    private static String withoutPasswords(String text) {
        return mayHoldPassword(text) ? masked(text) : text;
    }

    private static boolean mayHoldPassword(String text) {
        String inLowerCase = text.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(inLowerCase::contains);
    }

    private static String masked(String text) {
        String masked = text;
        for (Pattern password : PASSWORDS) {
            masked = password.matcher(masked).replaceAll(result -> Matcher.quoteReplacement(result.group(1) + "***"));
        }
        return masked;
    }

    /**
     * Returns what is kept of each operation.
     *
     * @throws IllegalArgumentException if the text was cut off or written by somebody else
     */
    List<ReadEntry> operations() {
        return EntryReader.read(text).entries();
    }

    @Override
    public String toString() {
        return text;
    }
}
