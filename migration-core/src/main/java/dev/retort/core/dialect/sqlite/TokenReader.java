package dev.retort.core.dialect.sqlite;

import java.util.List;

/** Reads tokens one after the other. */
final class TokenReader {
    private final String sql;
    private final List<Token> tokens;
    private int place;

    TokenReader(String sql) {
        this.sql = sql;
        this.tokens = Tokens.of(sql);
    }

    boolean atEnd() {
        return place == tokens.size();
    }

    /** Tells whether these words or symbols are next. */
    boolean isNext(String... wordsOrSymbols) {
        if (tokens.size() - place < wordsOrSymbols.length) {
            return false;
        }
        for (int offset = 0; offset < wordsOrSymbols.length; offset++) {
            if (!tokens.get(place + offset).is(wordsOrSymbols[offset])) {
                return false;
            }
        }
        return true;
    }

    /** Passes over these words or symbols if they are next, and tells whether they were. */
    boolean accept(String... wordsOrSymbols) {
        boolean next = isNext(wordsOrSymbols);
        if (next) {
            place += wordsOrSymbols.length;
        }
        return next;
    }

    /** Reads one token, or everything between a parenthesis and the one that closes it, both included. */
    String read() {
        if (atEnd()) {
            throw new UnreadableDefinition(sql);
        }
        int start = place;
        place = tokens.get(place).is("(") ? Tokens.closing(tokens, place) + 1 : place + 1;
        return textFrom(start);
    }

    /** Reads one name, without its quotes. */
    String readName() {
        if (atEnd()) {
            throw new UnreadableDefinition(sql);
        }
        return tokens.get(place++).name();
    }

    /** Reads everything up to the next of these words or symbols outside of parentheses. */
    String readUpTo(List<String> wordsOrSymbols) {
        int start = place;
        while (!atEnd() && wordsOrSymbols.stream().noneMatch(tokens.get(place)::is)) {
            read();
        }
        return textFrom(start);
    }

    private String textFrom(int start) {
        if (place > tokens.size()) {
            throw new UnreadableDefinition(sql);
        }
        return place == start
                ? ""
                : sql.substring(tokens.get(start).start(), tokens.get(place - 1).end());
    }
}
