package dev.retort.it.scripts.clients;

/** A piece of a script. */
record Piece(Kind kind, String text) {

    /** What a piece is. */
    enum Kind {
        /** Not for the database. */
        COMMENT,
        /** A quoted text or name, as a whole. */
        QUOTED,
        /** A name or a word of the language, as a whole. */
        WORD,
        /** Any other character. */
        CHARACTER
    }

    boolean is(char character) {
        return kind == Kind.CHARACTER && text.charAt(0) == character;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSpaceOrComment() {
        return kind == Kind.COMMENT || text.isBlank();
    }
}
