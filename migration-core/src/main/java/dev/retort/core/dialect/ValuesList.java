package dev.retort.core.dialect;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rows behind {@code VALUES}, as many to a statement as every database takes without effort. */
final class ValuesList {
    private static final int MOST_ROWS = 1000;

    /** Far below what the databases read at once, of which SQLite's million bytes are the least. */
    private static final int MOST_CHARACTERS = 200_000;

    private final String beginning;
    private final String ending;
    private final Consumer<String> statements;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /**
     * Begins a list.
     *
     * @param beginning what stands before {@code VALUES}
     * @param ending what stands behind the rows
     */
    ValuesList(String beginning, String ending, Consumer<String> statements) {
        this.beginning = beginning;
        this.ending = ending;
        this.statements = statements;
    }

    void add(Stream<String> values) {
        if (rows > 0) {
            text.append(",\n  (");
        }
        Iterator<String> each = values.iterator();
        while (each.hasNext()) {
            text.append(each.next());
            if (each.hasNext()) {
                text.append(", ");
            }
        }
        text.append(')');
        rows++;
        if (rows == MOST_ROWS || text.length() > MOST_CHARACTERS) {
            end();
        }
    }

    /** Hands over what is left. */
    void end() {
        if (rows > 0) {
            statements.accept(beginning + (rows == 1 ? " VALUES (" : " VALUES\n  (") + text + ending);
            text.setLength(0);
            rows = 0;
        }
    }
}
