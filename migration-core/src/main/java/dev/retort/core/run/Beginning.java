package dev.retort.core.run;

import dev.retort.core.journal.JournalEntry;

/** What a run has to begin with, because of a revision that an earlier run left half-way. */
sealed interface Beginning {
    /** There is no such revision. */
    record Anywhere() implements Beginning {}

    /** What was done of it was taken back just now. */
    record TakenBack() implements Beginning {}

    /** The run goes on with it as a part of its plan. */
    record With(JournalEntry unfinished) implements Beginning {}

    /** The run finishes it first, and makes its plan after that. */
    record After(JournalEntry unfinished) implements Beginning {}
}
