package dev.retort.core.problem;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords of a run, and the one place that keeps them out of messages, logs and output. Immutable. In doubt it hides too
 * much.
 */
public final class Secrets {

    private static final String MASK = "***";

    private static final String KEY = "(?i:[\\w.-]*(?:password|passwd|pwd|passphrase|secret|token))\\s*=\\s*";

    /** {@code ?password=x} and {@code &password=x} run to the next ampersand, {@code ;password=x} to the next semicolon. */
    private static final List<Pattern> IN_TEXT = List.of(
            Pattern.compile("(//[^/:@\\s]*:)(?!\\d+(?:[/?;,\\s]|$))(\\S*)(?=@)"),
            Pattern.compile("([?&]" + KEY + ")([^&\\s]*?)(?=[\"'):.,]*(?:[&\\s]|$))"),
            Pattern.compile("(;" + KEY + ")(\\{[^}]*}|[^;\\s]*?)(?=[\"'):.,]*(?:[;\\s]|$))"),
            Pattern.compile("((?<![\\w.?&;-])" + KEY + ")(\"[^\"]*\"|'[^']*'|[^&;,)\\s]*)"));

    /**
     * How statements spell passwords: {@code PASSWORD 'x'}, {@code IDENTIFIED WITH plugin BY 'x'}, {@code SET PASSWORD FOR u = 'x'}.
     * A message may show the beginning of a statement alone, so the quote behind it may be missing.
     */
    private static final Pattern IN_STATEMENT = Pattern.compile(
            "(\\b(?:SET\\s+PASSWORD(?:\\s+FOR\\s+\\S+)?|\\w*PASSWORD"
                    + "|IDENTIFIED(?:\\s+(?:WITH|VIA)\\s+\\S+)?\\s+(?:BY|AS|USING)(?:\\s+PASSWORD)?)\\s*[=(]?\\s*)"
                    + "(?:[eE]?'((?:[^'\\\\]|\\\\.|'')*+)(?:'|$)|\"((?:[^\"\\\\]|\\\\.|\"\")*+)(?:\"|$))",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** In a URL on its own even white space belongs to the password. */
    private static final List<Pattern> IN_URL = List.of(
            Pattern.compile("(//[^/:@]*:)(?!\\d+(?:[/?;,]|$))([^/]*)@"),
            Pattern.compile("([?&]" + KEY + ")([^&]*)"),
            Pattern.compile("(;" + KEY + ")(\\{[^}]*}|[^;]*)"),
            Pattern.compile("(\\(" + KEY + ")([^)]*)"));

    /** A shorter password may also be part of an ordinary word, such as postgres in postgresql. */
    private static final int TOO_LONG_FOR_A_WORD = 12;

    private final Set<String> values;

    private Secrets(Set<String> values) {
        this.values = values;
    }

    /** Nothing is known; passwords in URLs are still recognised by their shape. */
    public static Secrets none() {
        return new Secrets(Set.of());
    }

    /** Passwords that were given on their own. */
    public static Secrets of(String... passwords) {
        return none().and(List.of(passwords));
    }

    /** These and the passwords that a URL holds. */
    public Secrets alsoIn(String url) {
        List<String> found = IN_URL.stream()
                .flatMap(pattern -> pattern.matcher(url).results().map(result -> result.group(2)))
                .toList();
        return and(found);
    }

    /** These and the passwords that a statement sets, such as {@code CREATE USER}, so that pieces of it can be masked. */
    public Secrets alsoInStatement(String sql) {
        List<String> found = IN_STATEMENT
                .matcher(sql)
                .results()
                .map(result -> Optional.ofNullable(result.group(2)).orElseGet(() -> result.group(3)))
                .toList();
        return and(found);
    }

    /** These and those. */
    public Secrets and(Secrets others) {
        return and(List.copyOf(others.values));
    }

    /** The text with every password replaced by {@code ***}. */
    public String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = occurrencesOf(value).matcher(masked).replaceAll(MASK);
        }
        masked = IN_STATEMENT
                .matcher(masked)
                .replaceAll(result -> Matcher.quoteReplacement(result.group(1) + "'" + MASK + "'"));
        for (Pattern pattern : IN_TEXT) {
            masked = pattern.matcher(masked).replaceAll(Secrets::hideValue);
        }
        return masked;
    }

    private static String hideValue(MatchResult match) {
        String value = match.group(2).isEmpty() ? "" : MASK;
        return Matcher.quoteReplacement(match.group(1) + value);
    }

    private Secrets and(List<String> passwords) {
        // The longest first: a shorter one may be part of it.
        Set<String> all =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        all.addAll(values);
        for (String password : passwords) {
            all.addAll(spellingsOf(password));
        }
        all.remove("");
        return new Secrets(Collections.unmodifiableSet(all));
    }

    private static Set<String> spellingsOf(String password) {
        String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return List.of(password, encoded, encoded.replace("+", "%20"), decoded(password)).stream()
                .collect(Collectors.toSet());
    }

    private static String decoded(String password) {
        try {
            return URLDecoder.decode(password, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return password;
        }
    }

    private static Pattern occurrencesOf(String value) {
        if (value.length() >= TOO_LONG_FOR_A_WORD) {
            return Pattern.compile(Pattern.quote(value));
        }
        String before = Character.isLetterOrDigit(value.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String after = Character.isLetterOrDigit(value.charAt(value.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(before + Pattern.quote(value) + after);
    }
}
