package dev.retort.core.preview;

import java.util.List;

/**
 * One thing that an operation is going to do.
 *
 * @param about what there is to say of it in words: the work, the question, the message, the reason; may be empty
 * @param statements the SQL that is sent, as far as it is known before
 * @param then the operations inside of it, those for the answer yes
 * @param otherwise the operations for the answer no
 */
public record PlannedAction(
        Kind kind,
        String about,
        List<String> statements,
        List<PlannedOperation> then,
        List<PlannedOperation> otherwise) {
    /** What is done, and how much of it is known before. */
    public enum Kind {
        /** The statement is sent; of several, the server puts it together by the first ones. */
        STATEMENT,

        /** The session behaves differently until the end of the revision; the last statement puts it back. */
        SESSION,

        /** The author's own code runs, with a connection; what it does is not known. */
        WORK,

        /** Rows are read and sent while it runs; they are not known. */
        ROWS,

        /** The database is looked at when it runs. The statements are those for one that is as the history says. */
        LOOK,

        /** The database is asked when it runs, and the revision goes no further unless the answer is yes. */
        DEMAND,

        /** The database is asked when it runs; the answer is not known. */
        CHOICE,

        /** The operations inside are carried out. */
        BLOCK,

        /** The operations inside are carried out, or none of them if the database refuses one. */
        TOLERATED
    }

    public PlannedAction {
        statements = List.copyOf(statements);
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
    }

    static PlannedAction statement(String sql) {
        return new PlannedAction(Kind.STATEMENT, "", List.of(sql), List.of(), List.of());
    }

    static PlannedAction words(Kind kind, String about, List<String> statements) {
        return new PlannedAction(kind, about, statements, List.of(), List.of());
    }

    static PlannedAction block(Kind kind, String about, List<PlannedOperation> then, List<PlannedOperation> otherwise) {
        return new PlannedAction(kind, about, List.of(), then, otherwise);
    }
}
