package dev.retort.it.scripts.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the statements and commands in a script as {@code psql} does. */
final class PsqlSplitter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final List<Stretch> STRETCHES = List.of(
            Stretch.LINE_COMMENT,
            Stretch.NESTED_COMMENT,
            Stretch.quoted("[eE]'(?:[^'\\\\]++|\\\\.|'')*+(?:'|\\z)"),
            Stretch.quoted("'[^']*+(?:'|\\z)"),
            Stretch.quoted("\"[^\"]*+(?:\"|\\z)"),
            Stretch.quoted("(\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$).*?(?:\\1|\\z)"));

    private final ScriptReader reader;
    private final PendingStatement pending = new PendingStatement();
    private final List<Part> parts = new ArrayList<>();
    private RoutineBody body = new RoutineBody();
    private int parentheses;

    private PsqlSplitter(String script) {
        this.reader = new ScriptReader(script, WORD, STRETCHES);
    }

    static List<Part> split(String script) {
        return new PsqlSplitter(script).split();
    }

    private List<Part> split() {
        while (reader.hasNext()) {
            if (reader.isAt("\\")) {
                parts.add(Part.Command.of(reader.restOfLine(), take()));
            } else {
                read(reader.next());
            }
        }
        end();
        return parts;
    }

    private void read(Piece piece) {
        if (piece.is(';') && parentheses == 0 && !body.isOpen()) {
            end();
            return;
        }
        if (piece.is('(')) {
            parentheses++;
        } else if (piece.is(')')) {
            parentheses = Math.max(0, parentheses - 1);
        }
        body.read(piece);
        pending.add(piece);
    }

    private void end() {
        String statement = take();
        if (!statement.isEmpty()) {
            parts.add(new Part.Statement(statement));
        }
    }

    private String take() {
        parentheses = 0;
        body = new RoutineBody();
        return pending.take();
    }
}
