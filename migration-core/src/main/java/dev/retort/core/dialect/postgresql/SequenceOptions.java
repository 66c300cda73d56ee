package dev.retort.core.dialect.postgresql;

import dev.retort.schema.Sequence;
import java.util.OptionalLong;

/** What is said of a sequence behind its name, all of it, so that a change leaves nothing of what was said before. */
final class SequenceOptions {
    private SequenceOptions() {}

    static String of(Sequence sequence) {
        return " INCREMENT BY " + sequence.increment() + limit("MINVALUE", sequence.smallest())
                + limit("MAXVALUE", sequence.largest()) + " START WITH " + sequence.start() + " CACHE "
                + sequence.cache() + (sequence.isCycling() ? " CYCLE" : " NO CYCLE");
    }

    private static String limit(String word, OptionalLong number) {
        return number.isPresent() ? " " + word + " " + number.getAsLong() : " NO " + word;
    }
}
