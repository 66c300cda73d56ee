package dev.retort.core.expression;

import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens, as one database would. */
final class Lexer {
    /** The loops give nothing back (the second {@code +}), or a long string would take a deep stack. */
    private static final Pattern STANDARD = pattern("'[^']*+(?:''[^']*+)*+'", "\"[^\"]*+(?:\"\"[^\"]*+)*+\"");

    private static final Pattern WITH_BACKSLASHES =
            pattern("'(?:[^'\\\\]|\\\\.|'')*+'|\"(?:[^\"\\\\]|\\\\.|\"\")*+\"", "`[^`]*+(?:``[^`]*+)*+`");

    private final boolean backslashes;
    private final boolean namesAreCaseSensitive;

    Lexer(Dialect dialect) {
        this.backslashes = Dialect.MYSQL_AND_MARIADB.contains(dialect);
        this.namesAreCaseSensitive = dialect == Dialect.POSTGRESQL;
    }

    private static Pattern pattern(String string, String name) {
        return Pattern.compile("""
                (?<space>\\s+|--[^\\n]*|/\\*(?s:.*?)\\*/)\
                |(?<prefixed>(?:[eEnN]|_[a-zA-Z][a-zA-Z0-9]*\\s?)(?=')|[xXbB]'[0-9a-fA-F]*')\
                |(?<string>%s)\
                |(?<name>%s|\\[[\\p{L}_][^\\]]*\\])\
                |(?<number>0x[0-9a-fA-F]+|(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)\
                |(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)\
                |(?<symbol>!~~\\*|->>|#>>|<=>|!~~|~~\\*|!~\\*|->|#>|@>|<@|\\?\\||\\?&|&&|\\|\\||~~|!~|~\\*|::|<=|>=|<>|!=|==|<<|>>|.)\
                """.formatted(string, name), Pattern.DOTALL);
    }

    List<Token> tokens(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = (backslashes ? WITH_BACKSLASHES : STANDARD).matcher(sql);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                add(matcher, tokens);
            }
        }
        return tokens;
    }

    private void add(Matcher matcher, List<Token> tokens) {
        String text = matcher.group();
        if (matcher.group("prefixed") != null) {
            addPrefixed(text, tokens);
        } else if (matcher.group("string") != null) {
            tokens.add(new Token(Token.Kind.STRING, unquoted(text)));
        } else if (matcher.group("name") != null) {
            String name = unquoted(text);
            tokens.add(new Token(Token.Kind.QUOTED_NAME, namesAreCaseSensitive ? name : name.toLowerCase(Locale.ROOT)));
        } else if (matcher.group("number") != null) {
            tokens.add(new Token(Token.Kind.NUMBER, text.toLowerCase(Locale.ROOT)));
        } else if (matcher.group("word") != null) {
            tokens.add(new Token(Token.Kind.WORD, text.toLowerCase(Locale.ROOT)));
        } else {
            tokens.add(new Token(Token.Kind.SYMBOL, text));
        }
    }

    /** What stands before a string says how it is written, or in which character set; it is not part of what it says. */
    private static void addPrefixed(String text, List<Token> tokens) {
        if (text.endsWith("'")) {
            tokens.add(new Token(Token.Kind.NUMBER, text.toLowerCase(Locale.ROOT)));
        }
    }

    private String unquoted(String text) {
        char quote = text.charAt(0);
        String inside = text.substring(1, text.length() - 1);
        if (quote == '[') {
            return inside;
        }
        String single = inside.replace("" + quote + quote, "" + quote);
        return backslashes && quote != '`' ? single.replaceAll("\\\\(.)", "$1") : single;
    }
}
