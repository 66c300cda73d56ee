package dev.retort.it.scripts.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the statements in a script as {@code mysql} and {@code mariadb} do, which can be told what ends one. */
final class MysqlSplitter {
    private static final Pattern DELIMITER = Pattern.compile("DELIMITER[ \\t]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final List<Stretch> STRETCHES = List.of(
            Stretch.comment("--(?=\\s|\\z)[^\\n]*"),
            Stretch.comment("#[^\\n]*"),
            Stretch.BLOCK_COMMENT,
            Stretch.quoted("'(?:[^'\\\\]++|\\\\.)*+(?:'|\\z)"),
            Stretch.quoted("\"(?:[^\"\\\\]++|\\\\.)*+(?:\"|\\z)"),
            Stretch.quoted("`[^`]*+(?:`|\\z)"));

    private final ScriptReader reader;
    private final PendingStatement pending = new PendingStatement();
    private final List<String> statements = new ArrayList<>();
    private String delimiter = ";";

    private MysqlSplitter(String script) {
        this.reader = new ScriptReader(script, WORD, STRETCHES);
    }

    static List<String> split(String script) {
        return new MysqlSplitter(script).split();
    }

    private List<String> split() {
        while (reader.hasNext()) {
            if (pending.isEmpty() && reader.isAtLineStart() && reader.isAt(DELIMITER)) {
                delimiter = Part.Command.of(reader.restOfLine(), pending.take()).argument();
            } else if (reader.isAt(delimiter)) {
                reader.skip(delimiter);
                end();
            } else {
                pending.add(reader.next());
            }
        }
        end();
        return statements;
    }

    private void end() {
        String statement = pending.take();
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
    }
}
