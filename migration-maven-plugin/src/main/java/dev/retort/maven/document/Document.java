package dev.retort.maven.document;

/**
 * What a goal found: a record whose components are the fields of the JSON document, in their order. Components are of simple types,
 * {@code Optional}, lists and other such records; a list has the same order whenever the same is found.
 */
public interface Document {

    /** How the goal ended, if it did not fail. */
    default Outcome outcome() {
        return Outcome.DONE;
    }
}
