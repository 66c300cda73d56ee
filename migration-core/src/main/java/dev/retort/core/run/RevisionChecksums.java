package dev.retort.core.run;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.schema.TimeOfRun;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Asks revisions what they do, without a database. */
public final class RevisionChecksums {
    private RevisionChecksums() {}

    /**
     * Loads and records revisions, and returns the checksums of what their upgrades do.
     *
     * @param wanted which of the revisions in the graph
     * @throws dev.retort.core.problem.MigrationException if one of them cannot be loaded or recorded
     */
    public static Map<RevisionId, Checksum> of(
            RevisionGraph graph, ClassLoader classLoader, Predicate<RevisionId> wanted) {
        RevisionClasses classes = new RevisionClasses(classLoader);
        TimeOfRun anyTime = TimeOfRun.of(Instant.EPOCH);
        Map<RevisionId, Checksum> checksums = new TreeMap<>();
        for (RevisionNode revision : graph.revisions()) {
            if (wanted.test(revision.id())) {
                checksums.put(
                        revision.id(),
                        RecordedRevision.of(classes.load(revision), anyTime).checksum());
            }
        }
        return checksums;
    }
}
