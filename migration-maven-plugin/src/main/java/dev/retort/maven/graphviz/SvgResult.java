package dev.retort.maven.graphviz;

import java.util.Objects;

/** What came of the wish for a picture. */
public sealed interface SvgResult {

    /** The file is there. */
    record Drawn() implements SvgResult {}

    /**
     * There is none.
     *
     * @param reason why, as the end of a sentence
     */
    record NotDrawn(String reason) implements SvgResult {
        public NotDrawn {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
