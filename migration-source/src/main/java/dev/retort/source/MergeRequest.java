package dev.retort.source;

import java.util.List;
import java.util.Objects;

/**
 * What somebody wants of a revision that joins heads; what is empty is decided here.
 *
 * @param message what it is for, in a few words; its class is named after it
 * @param heads targets that lead to the heads; none means all heads
 * @param splice whether it may join revisions that others follow already
 * @param labels names for the line that begins with it
 * @param naming id, class and package, as far as they are wanted otherwise
 */
public record MergeRequest(
        String message, List<String> heads, boolean splice, List<String> labels, RevisionRequest.Naming naming) {

    public MergeRequest {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(naming, "naming");
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
    }
}
