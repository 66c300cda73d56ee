package dev.retort;

/** How many revisions of a project may be without a successor. */
public enum Heads {
    /** One: two branches that both added a revision do not compile until they are merged. */
    ONE,

    /** Any number: the project keeps several lines of history on purpose. */
    MANY
}
