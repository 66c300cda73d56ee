package dev.retort.it.interpreter;

import java.util.Locale;

/** One spelling for words that histories spell in several ways: {@code addColumn}, {@code ADD-COLUMN}, {@code add column}. */
final class Spelling {
    private Spelling() {}

    static String of(String word) {
        return word.strip()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
    }
}
