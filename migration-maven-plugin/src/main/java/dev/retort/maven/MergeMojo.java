package dev.retort.maven;

import dev.retort.source.MergeRequest;
import dev.retort.source.RevisionWriter;
import dev.retort.source.WrittenRevision;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the source of a revision that joins the heads, so that the project compiles again after branches came together. Needs no
 * database, and no sources that compile.
 */
@Mojo(name = "merge", threadSafe = true)
@Execute(phase = LifecyclePhase.GENERATE_SOURCES)
public final class MergeMojo extends SourceMojo {

    /** The heads to join: ids, beginnings of ids, or labels, with commas between. All of them, unless something else is said. */
    @Parameter(property = "db.heads", defaultValue = "heads")
    private @Nullable String heads;

    @Override
    WrittenRevision write(RevisionWriter writer) throws IOException {
        return writer.merge(new MergeRequest(message(), list("db.heads", heads), splice(), labels(), naming()));
    }
}
