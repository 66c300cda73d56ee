package dev.retort.core.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts any text between tabs and commas: a backslash stands before what would end a field, an element or a line. {@code \e} is an
 * element that is empty, so that it differs from no element.
 */
final class Escaping {

    private static final String SPECIAL = "\\\t\n\r,";
    private static final String CODES = "\\tnrc";
    private static final String EMPTY = "\\e";

    private Escaping() {}

    static String escape(String text) {
        return isPlain(text) ? text : escapeEach(text);
    }

    /** Nearly every text is. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (SPECIAL.indexOf(text.charAt(index)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String escapeEach(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            int special = SPECIAL.indexOf(text.charAt(index));
            if (special < 0) {
                escaped.append(text.charAt(index));
            } else {
                escaped.append('\\').append(CODES.charAt(special));
            }
        }
        return escaped.toString();
    }

    static String escapeAll(List<String> elements) {
        if (elements.isEmpty()) {
            return "";
        }
        return elements.stream()
                .map(element -> element.isEmpty() ? EMPTY : escape(element))
                .collect(Collectors.joining(","));
    }

    /**
     * The text that was escaped.
     *
     * @throws UnknownEscape if there is a backslash before something unknown
     */
    static String unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int index = 0; index < escaped.length(); index++) {
            if (escaped.charAt(index) != '\\') {
                text.append(escaped.charAt(index));
            } else {
                index++;
                text.append(decode(escaped, index));
            }
        }
        return text.toString();
    }

    static List<String> unescapeAll(String escaped) {
        List<String> elements = new ArrayList<>();
        if (!escaped.isEmpty()) {
            for (String element : escaped.split(",", -1)) {
                elements.add(element.equals(EMPTY) ? "" : unescape(element));
            }
        }
        return elements;
    }

    private static char decode(String escaped, int index) {
        int special = index < escaped.length() ? CODES.indexOf(escaped.charAt(index)) : -1;
        if (special < 0) {
            throw new UnknownEscape(escaped);
        }
        return SPECIAL.charAt(special);
    }

    /** A backslash stands before nothing known; the reader says in which line. */
    static final class UnknownEscape extends IllegalArgumentException {
        private UnknownEscape(String escaped) {
            super(escaped);
        }
    }
}
