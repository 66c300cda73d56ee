package dev.retort.core.vectors;

import com.google.gson.JsonElement;
import com.google.gson.annotations.SerializedName;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of the file: a graph, and what is recorded about it. Lists that the file leaves out are null in here only. */
record GraphCase(
        @SerializedName("case") String name,
        boolean valid,
        List<RecordedRevision> revisions,
        Map<String, JsonElement> problems,
        RecordedGraph graph,
        List<Request> requests) {

    record RecordedRevision(String id, List<String> down, List<String> deps, List<String> labels) {}

    record RecordedGraph(
            List<JsonElement> heads,
            @SerializedName("effective_heads") List<JsonElement> effectiveHeads,
            List<JsonElement> bases,
            @SerializedName("effective_bases") List<JsonElement> effectiveBases,
            @SerializedName("branch_points") List<JsonElement> branchPoints,
            @SerializedName("merge_points") List<JsonElement> mergePoints,
            Map<String, List<String>> labels,
            @SerializedName("resolved_deps") Map<String, List<JsonElement>> resolvedDependencies,
            List<JsonElement> history) {}

    List<RevisionNode> nodes() {
        return IntStream.range(0, revisions.size()).mapToObj(this::node).toList();
    }

    private RevisionNode node(int index) {
        RecordedRevision revision = revisions.get(index);
        return new RevisionNode(
                new RevisionId(revision.id()),
                String.format("recorded.R%05d", index),
                orEmpty(revision.down()),
                List.of(),
                orEmpty(revision.deps()),
                orEmpty(revision.labels()),
                "");
    }

    RevisionId id(int index) {
        return new RevisionId(revisions.get(index).id());
    }

    /** A number is a revision of this graph; a text is the id of one that has no file. */
    RevisionId id(JsonElement indexOrText) {
        return indexOrText.getAsJsonPrimitive().isNumber()
                ? id(indexOrText.getAsInt())
                : new RevisionId(indexOrText.getAsString());
    }

    List<RevisionId> list(List<JsonElement> recorded) {
        return orEmpty(recorded).stream().map(this::id).toList();
    }

    Set<RevisionId> set(List<JsonElement> recorded) {
        return new TreeSet<>(list(recorded));
    }

    /** What each revision names: its parents, and its dependencies with labels followed. */
    Map<RevisionId, Set<RevisionId>> prerequisites() {
        Map<String, RevisionId> owners = revisions.stream()
                .flatMap(revision -> orEmpty(revision.labels()).stream().map(label -> Map.entry(label, revision.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new RevisionId(entry.getValue())));
        return revisions.stream()
                .collect(Collectors.toMap(
                        revision -> new RevisionId(revision.id()),
                        revision -> Stream.of(orEmpty(revision.down()), orEmpty(revision.deps()))
                                .flatMap(Collection::stream)
                                .map(name -> owners.getOrDefault(name, new RevisionId(name)))
                                .collect(Collectors.toSet())));
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
