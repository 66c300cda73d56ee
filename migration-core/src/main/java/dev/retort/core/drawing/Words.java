package dev.retort.core.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts in lines that keep a box narrow. */
final class Words {

    private static final int WIDTH = 40;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private Words() {}

    /** The words in lines of {@value #WIDTH} characters, or more where one word is longer; no lines for no words. */
    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BETWEEN.splitAsStream(text).toList()) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
