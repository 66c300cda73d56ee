package dev.retort.it.scripts.clients;

import java.util.ArrayList;
import java.util.List;

/**
 * Watches for {@code CREATE TRIGGER}, which holds semicolons and goes on until {@code ; END}, as {@code sqlite3_complete} has it.
 *
 * @see <a href="https://www.sqlite.org/c3ref/complete.html">sqlite3_complete</a>
 */
final class TriggerEnd {
    private static final int WORDS_BEFORE_TRIGGER = 3;

    private final List<Piece> firstPieces = new ArrayList<>();
    private boolean afterSemicolon;
    private boolean afterEnd;

    void read(Piece piece) {
        if (piece.isSpaceOrComment()) {
            return;
        }
        if (firstPieces.size() < WORDS_BEFORE_TRIGGER) {
            firstPieces.add(piece);
        }
        afterEnd = afterSemicolon && piece.isWord("END");
        afterSemicolon = piece.is(';');
    }

    boolean goesOnBehindSemicolon() {
        return isTrigger() && !afterEnd;
    }

    private boolean isTrigger() {
        if (firstPieces.isEmpty() || !firstPieces.get(0).isWord("CREATE")) {
            return false;
        }
        Piece second = firstPieces.size() > 1 ? firstPieces.get(1) : firstPieces.get(0);
        boolean temporary = second.isWord("TEMP") || second.isWord("TEMPORARY");
        Piece kind = temporary && firstPieces.size() > 2 ? firstPieces.get(2) : second;
        return kind.isWord("TRIGGER");
    }
}
