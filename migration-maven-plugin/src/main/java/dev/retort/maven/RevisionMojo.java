package dev.retort.maven;

import dev.retort.source.RevisionRequest;
import dev.retort.source.RevisionWriter;
import dev.retort.source.WrittenRevision;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the source of a new revision, which follows the head and does nothing yet. Needs no database, and no sources that compile.
 */
@Mojo(name = "revision", threadSafe = true)
@Execute(phase = LifecyclePhase.GENERATE_SOURCES)
public final class RevisionMojo extends SourceMojo {

    /**
     * What the revision follows: <code>head</code>, the only head; an id, the beginning of one, or a label;
     * <code>label@head</code>, the head of a line; <code>base</code>, nothing, so that it begins a line of its own. Several with
     * commas between make a merge.
     */
    @Parameter(property = "db.head", defaultValue = "head")
    private @Nullable String head;

    /** Revisions that have to run before without being parents: ids, beginnings of ids, or labels, with commas between. */
    @Parameter(property = "db.dependsOn")
    private @Nullable String dependsOn;

    @Override
    WrittenRevision write(RevisionWriter writer) throws IOException {
        return writer.revision(new RevisionRequest(
                message(), list("db.head", head), splice(), labels(), list("db.dependsOn", dependsOn), naming()));
    }
}
