package dev.retort.it.scripts.clients;

/** The statement that is being read. */
final class PendingStatement {
    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;

    void add(Piece piece) {
        text.append(piece.text());
        empty &= piece.isSpaceOrComment();
    }

    /** Tells whether there is nothing in it yet but white space and comments. */
    boolean isEmpty() {
        return empty;
    }

    /** Returns the statement, and begins another one; empty if there is nothing in it but white space and comments. */
    String take() {
        String statement = empty ? "" : text.toString().strip();
        text.setLength(0);
        empty = true;
        return statement;
    }
}
