package dev.retort.core.journal;

import java.util.Optional;

/**
 * How far a program has come.
 *
 * @param position the statement that was begun last, or the last one that is done
 * @param state which of the two it is
 * @param answers what conditions answered so far
 * @param finished the digest of the operations up to that one, whose code must still be the same to go on behind them
 * @param catalogue what the objects that the statement changes were like before it, where that is needed to find out whether
 *     it took effect
 */
public record Progress(Position position, State state, Answers answers, String finished, Optional<String> catalogue) {
    /** Nothing was begun. */
    public static final Progress NONE = new Progress(Position.START, State.DONE, Answers.NONE, "", Optional.empty());

    /** What is known of a statement. */
    public enum State {
        /** The database was asked to carry it out; whether it did is to be seen from its catalogue. */
        BEGUN,

        /** It took effect. */
        DONE
    }

    /** Says that everything up to that place is done, and what conditions answered on the way to the next statement. */
    public Progress upTo(Position place) {
        return new Progress(place, State.DONE, answers, finished, Optional.empty());
    }

    /** Says that everything up to that place is done, and nothing behind it. */
    public Progress doneTo(Position place, String digest) {
        return new Progress(place, State.DONE, answers.upTo(place), digest, Optional.empty());
    }
}
