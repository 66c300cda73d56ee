package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * The applied revisions, replayed one after the other, with the schema after each. It follows a plan as it is prepared:
 * revisions are added and removed at the end, or, where branches lie side by side, near it.
 */
final class ReplayedHistory {
    private final Dialect dialect;
    private final List<Chapter> chapters = new ArrayList<>();

    private record Chapter(RecordedRevision revision, SchemaState after) {}

    ReplayedHistory(Dialect dialect) {
        this.dialect = dialect;
    }

    SchemaState state() {
        return stateAfter(chapters.size());
    }

    private SchemaState stateAfter(int count) {
        return count == 0 ? SchemaState.empty(dialect) : chapters.get(count - 1).after();
    }

    /** Adds a revision, and returns the schema before its upgrade and after each of its operations. */
    List<SchemaState> add(RecordedRevision revision) {
        List<SchemaState> states = revision.replay(state());
        chapters.add(new Chapter(revision, states.get(states.size() - 1)));
        return states;
    }

    /** Takes the revision out and returns it; what came after it is replayed again without it. */
    RecordedRevision remove(RevisionId id) {
        int position = positionOf(id);
        RecordedRevision removed = chapters.get(position).revision();
        List<Chapter> later = List.copyOf(chapters.subList(position + 1, chapters.size()));
        chapters.subList(position, chapters.size()).clear();
        later.forEach(chapter -> add(chapter.revision()));
        return removed;
    }

    private int positionOf(RevisionId id) {
        for (int position = chapters.size() - 1; position >= 0; position--) {
            if (chapters.get(position).revision().revision().node().id().equals(id)) {
                return position;
            }
        }
        throw new IllegalStateException("revision " + id + " is not applied");
    }
}
