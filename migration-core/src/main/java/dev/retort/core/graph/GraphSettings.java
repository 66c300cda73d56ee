package dev.retort.core.graph;

/**
 * What a project has decided about its graph.
 *
 * @param severalHeadsAllowed whether the history may end in several revisions
 */
public record GraphSettings(boolean severalHeadsAllowed) {

    /** The settings of a project that says nothing: one head. */
    public static final GraphSettings DEFAULT = new GraphSettings(false);
}
