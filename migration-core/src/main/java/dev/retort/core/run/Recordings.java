package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.schema.TimeOfRun;
import java.util.HashMap;
import java.util.Map;

/** What the upgrades of revisions do, each recorded once in a run. */
final class Recordings {
    private final RevisionClasses classes;
    private final TimeOfRun timeOfRun;
    private final Map<RevisionId, RecordedRevision> recorded = new HashMap<>();

    Recordings(RevisionClasses classes, TimeOfRun timeOfRun) {
        this.classes = classes;
        this.timeOfRun = timeOfRun;
    }

    TimeOfRun timeOfRun() {
        return timeOfRun;
    }

    RecordedRevision of(RevisionNode revision) {
        RecordedRevision known = recorded.get(revision.id());
        if (known == null) {
            known = RecordedRevision.of(classes.load(revision), timeOfRun);
            recorded.put(revision.id(), known);
        }
        return known;
    }
}
