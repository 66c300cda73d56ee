package dev.retort.it.scripts.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Watches for the body of a function of PostgreSQL that stands there without quotes, {@code BEGIN ATOMIC ... END}. */
final class RoutineBody {
    private static final int WORDS_BEFORE_KIND = 4;

    private final List<String> firstWords = new ArrayList<>();
    private int depth;

    void read(Piece piece) {
        if (piece.kind() != Piece.Kind.WORD) {
            return;
        }
        if (firstWords.size() < WORDS_BEFORE_KIND) {
            firstWords.add(piece.text().toUpperCase(Locale.ROOT));
        }
        if (isOfRoutine() && (piece.isWord("BEGIN") || (depth > 0 && piece.isWord("CASE")))) {
            depth++;
        } else if (depth > 0 && piece.isWord("END")) {
            depth--;
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    private boolean isOfRoutine() {
        return firstWords.get(0).equals("CREATE")
                && (firstWords.contains("FUNCTION") || firstWords.contains("PROCEDURE"));
    }
}
