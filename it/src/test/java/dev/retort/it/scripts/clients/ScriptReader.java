package dev.retort.it.scripts.clients;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a script piece by piece. */
final class ScriptReader {
    private final String script;
    private final Pattern word;
    private final List<Stretch> stretches;
    private int place;

    /** Begins to read. A stretch is looked for before a word, because a word may be the first part of one. */
    ScriptReader(String script, Pattern word, List<Stretch> stretches) {
        this.script = script;
        this.word = word;
        this.stretches = stretches;
    }

    boolean hasNext() {
        return place < script.length();
    }

    boolean isAtLineStart() {
        return place == 0 || script.charAt(place - 1) == '\n';
    }

    boolean isAt(String text) {
        return script.startsWith(text, place);
    }

    /** Tells whether the rest of the line has that form. */
    boolean isAt(Pattern form) {
        return form.matcher(script).region(place, script.length()).lookingAt();
    }

    void skip(String text) {
        place += text.length();
    }

    /** Returns what is left of the line, without the white space around it, and goes on to the next one. */
    String restOfLine() {
        int newline = script.indexOf('\n', place);
        int end = newline < 0 ? script.length() : newline;
        String rest = script.substring(place, end).strip();
        place = Math.min(end + 1, script.length());
        return rest;
    }

    Piece next() {
        for (Stretch stretch : stretches) {
            int end = stretch.end(script, place);
            if (end > place) {
                return until(end, stretch.isComment() ? Piece.Kind.COMMENT : Piece.Kind.QUOTED);
            }
        }
        Matcher found = word.matcher(script).region(place, script.length());
        return found.lookingAt() ? until(found.end(), Piece.Kind.WORD) : until(place + 1, Piece.Kind.CHARACTER);
    }

    private Piece until(int end, Piece.Kind kind) {
        Piece piece = new Piece(kind, script.substring(place, end));
        place = end;
        return piece;
    }
}
