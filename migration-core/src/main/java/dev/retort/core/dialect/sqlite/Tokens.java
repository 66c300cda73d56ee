package dev.retort.core.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SQL into tokens; white space and comments are left out. */
final class Tokens {
    /** The loops give nothing back (the second {@code +}), or a long string would take a deep stack. */
    private static final Pattern TOKEN = Pattern.compile("""
            (?<space>\\s+|--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))\
            |(?<blob>[xX]'[0-9a-fA-F]*')\
            |(?<string>'[^']*+(?:''[^']*+)*+')\
            |(?<name>"[^"]*+(?:""[^"]*+)*+"|`[^`]*+(?:``[^`]*+)*+`|\\[[^\\]]*\\])\
            |(?<number>0[xX][0-9a-fA-F]+|(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]+)?)\
            |(?<word>[\\p{L}_\\x{80}-\\x{10FFFF}][\\p{L}\\p{N}_$\\x{80}-\\x{10FFFF}]*)\
            |(?<symbol>.)""", Pattern.DOTALL);

    private Tokens() {}

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                tokens.add(new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("blob") != null) {
            return Token.Kind.BLOB;
        }
        if (matcher.group("string") != null) {
            return Token.Kind.STRING;
        }
        if (matcher.group("name") != null) {
            return Token.Kind.QUOTED_NAME;
        }
        if (matcher.group("number") != null) {
            return Token.Kind.NUMBER;
        }
        return matcher.group("word") != null ? Token.Kind.WORD : Token.Kind.SYMBOL;
    }

    /** Tells whether one pair of parentheses stands around all of the tokens. */
    static boolean areInParentheses(List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(0).is("(") && closing(tokens, 0) == tokens.size() - 1;
    }

    /** Returns the place of the parenthesis that closes the one at {@code opening}; the end if there is none. */
    static int closing(List<Token> tokens, int opening) {
        int depth = 0;
        for (int place = opening; place < tokens.size(); place++) {
            if (tokens.get(place).is("(")) {
                depth++;
            } else if (tokens.get(place).is(")")) {
                depth--;
            }
            if (depth == 0) {
                return place;
            }
        }
        return tokens.size();
    }
}
