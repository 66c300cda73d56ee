package dev.retort.maven.document;

import dev.retort.core.graph.RevisionId;
import dev.retort.source.WrittenRevision;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code db:revision} and {@code db:merge} wrote.
 *
 * @param file the source, below the directory of the project
 * @param revision the revision
 * @param heads where the history ends now
 * @param severalHeadsAllowed whether the project wants several heads
 */
public record WrittenDocument(String file, RevisionFacts revision, List<RevisionId> heads, boolean severalHeadsAllowed)
        implements Document {

    public WrittenDocument {
        heads = List.copyOf(heads);
    }

    /** What was written, seen from a directory. */
    public static WrittenDocument of(WrittenRevision written, Path directory) {
        return new WrittenDocument(
                directory.relativize(written.file()).toString().replace('\\', '/'),
                RevisionFacts.of(written.history(), written.id()),
                List.copyOf(written.history().heads()),
                written.severalHeadsAllowed());
    }
}
