package dev.retort.core.expression;

/**
 * A token of SQL.
 *
 * @param text a word in lower case, a name or a string without its quotes, or a number or a symbol as it stands
 */
record Token(Kind kind, String text) {
    static final Token END = new Token(Kind.END, "");

    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    /** Tells whether this is the word, without quotes, or the symbol. */
    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wordOrSymbol);
    }
}
