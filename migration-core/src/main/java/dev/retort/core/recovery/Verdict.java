package dev.retort.core.recovery;

import java.util.List;

/** What became of a statement. */
public sealed interface Verdict {
    /** It took effect. */
    record TookEffect() implements Verdict {}

    /** It did not take effect, or does no harm when it is carried out again. */
    record HadNoEffect() implements Verdict {}

    /**
     * Nobody can tell.
     *
     * @param reason why, as the end of a sentence
     * @param details what is expected before it and after it, and what is there; empty if the history does not say what it does
     */
    record Undecided(String reason, List<Detail> details) implements Verdict {
        public Undecided {
            details = List.copyOf(details);
        }
    }

    /** One detail of the schema in the two expected states and in the live one. */
    record Detail(String what, String before, String after, String found) {}
}
