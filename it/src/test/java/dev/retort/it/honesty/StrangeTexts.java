package dev.retort.it.honesty;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names and texts made of what somebody might not have thought of; always the same ones. */
final class StrangeTexts {
    private static final long SEED = 20_260_610;

    /** Quotes and escapes of every dialect, ends of statements and comments, placeholders, white space, scripts, marks. */
    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "``",
            "\\",
            "\\'",
            "\\\"",
            ";",
            "; DROP TABLE kept; --",
            "--",
            "/*",
            "*/",
            "#",
            "?",
            "??",
            "?1",
            ":name",
            "${x}",
            "$$",
            "$1",
            "$tag$",
            "{",
            "}",
            "{fn now()}",
            "{d '",
            "%",
            "%s",
            "_",
            "@",
            "@@",
            "!",
            "[",
            "]",
            "(",
            ")",
            ",",
            "=",
            "\n",
            "\r\n",
            "\t",
            " ",
            "  ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u202E",
            "\u05D0\u05D1",
            "e\u0301",
            "\u0130",
            "ß",
            "ü",
            "漢字",
            "\uD83D\uDE00",
            "a",
            "B",
            "0",
            "select",
            "null",
            "\u0001",
            "\u007F");

    private StrangeTexts() {}

    /** Returns texts of about that length, in UTF-8 never longer. */
    static List<String> random(int count, int longestInBytes) {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            StringBuilder text = new StringBuilder();
            String piece = piece(random);
            while (bytes(text + piece) <= longestInBytes) {
                text.append(piece);
                piece = piece(random);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static boolean hasBeyondBasicPlane(String text) {
        return text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }
}
