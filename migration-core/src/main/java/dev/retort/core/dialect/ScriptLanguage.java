package dev.retort.core.dialect;

import java.time.Duration;
import java.util.List;

/**
 * How the client of one kind of database reads a script. What is returned consists of whole lines, unless it says otherwise.
 */
public interface ScriptLanguage {
    /** The command that runs a script, on one line without its end; {@code script.sql} stands for the script. */
    String command();

    /**
     * Makes the client stop at the first error, and the session as it is in a run.
     *
     * @param patience how long to wait for other sessions that are in the way
     */
    String opening(Duration patience);

    /** Goes no further unless the database is where the script starts, and makes the tables that are missing for the rest. */
    String start(ScriptStart start);

    /** Begins a step; with a transaction if it is to have one and that covers changes to the schema. */
    String begin(List<Rendered> program, boolean transactional);

    /** Ends a step that was begun in the same way. */
    String end(List<Rendered> program, boolean transactional);

    /** The expression for the time at which the step began, in ISO 8601, in UTC, with milliseconds; no line. */
    String startedAt();

    /** The expression for the milliseconds since the step began; no line. */
    String elapsedMilliseconds();

    /** Sends one statement. */
    String statement(String sql);

    /**
     * Sends statements, all of them or, if one is refused, none, and goes on either way.
     *
     * @throws Unsupported if the client cannot go on
     */
    String tolerated(List<String> statements, String reason);

    /** Goes no further unless the answer is yes. */
    String demand(Question question, String message);

    /**
     * Whether the client asks the database where the replayed schema could answer too. Otherwise that answers, and the database
     * has to agree.
     */
    boolean asksAboutSchema();

    /**
     * Does one thing or another.
     *
     * @param then what to do if the answer is yes, in the language inside of a choice
     * @param otherwise what to do if it is no; may be empty, as {@code then} may
     */
    String choice(Question question, String then, String otherwise);

    /** The language inside of a choice. */
    ScriptLanguage insideChoice();
}
