package dev.retort.it.scripts.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the statements and commands in a script as {@code sqlite3} does. */
final class SqliteSplitter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final List<Stretch> STRETCHES = List.of(
            Stretch.LINE_COMMENT,
            Stretch.BLOCK_COMMENT,
            Stretch.quoted("'[^']*+(?:'|\\z)"),
            Stretch.quoted("\"[^\"]*+(?:\"|\\z)"),
            Stretch.quoted("`[^`]*+(?:`|\\z)"),
            Stretch.quoted("\\[[^\\]]*+(?:\\]|\\z)"));

    private final ScriptReader reader;
    private final PendingStatement pending = new PendingStatement();
    private final List<Part> parts = new ArrayList<>();
    private TriggerEnd trigger = new TriggerEnd();

    private SqliteSplitter(String script) {
        this.reader = new ScriptReader(script, WORD, STRETCHES);
    }

    static List<Part> split(String script) {
        return new SqliteSplitter(script).split();
    }

    private List<Part> split() {
        while (reader.hasNext()) {
            if (pending.isEmpty() && reader.isAtLineStart() && reader.isAt(".")) {
                parts.add(Part.Command.of(reader.restOfLine(), pending.take()));
            } else {
                read(reader.next());
            }
        }
        end();
        return parts;
    }

    private void read(Piece piece) {
        if (piece.is(';') && !trigger.goesOnBehindSemicolon()) {
            end();
        } else {
            trigger.read(piece);
            pending.add(piece);
        }
    }

    private void end() {
        trigger = new TriggerEnd();
        String statement = pending.take();
        if (!statement.isEmpty()) {
            parts.add(new Part.Statement(statement));
        }
    }
}
