package dev.retort.core.dialect.sqlite;

/**
 * A token of SQLite's SQL.
 *
 * @param text the token as it was written, quotes included
 * @param start its first character's place in the text
 * @param end the place behind its last character
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        BLOB,
        NUMBER,
        SYMBOL
    }

    /** Tells whether this is the given word, in whatever case and without quotes, or the given symbol. */
    boolean is(String wordOrSymbol) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(wordOrSymbol);
    }

    /** Returns the name that the token stands for, without quotes. */
    String name() {
        if (kind != Kind.QUOTED_NAME && kind != Kind.STRING) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        char quote = text.charAt(0);
        return quote == '[' ? inside : inside.replace("" + quote + quote, "" + quote);
    }
}
