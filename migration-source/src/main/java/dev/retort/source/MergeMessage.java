package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a merge says about itself if nobody does: {@code Merge AddEmail and AddAge}. */
final class MergeMessage {

    private static final int NAMED_AT_MOST = 3;

    private MergeMessage() {}

    static String of(SourceHistory history, Collection<RevisionId> heads) {
        List<String> names = heads.stream()
                .map(head -> history.graph().revision(head).className())
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                .toList();
        return names.size() > NAMED_AT_MOST
                ? "Merge " + names.size() + " heads"
                : names.stream().collect(Collectors.joining(" and ", "Merge ", ""));
    }
}
