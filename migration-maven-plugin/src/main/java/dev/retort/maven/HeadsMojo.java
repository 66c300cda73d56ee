package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionNode;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions that no other one continues: normally one, the newest. Needs no database. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HeadsMojo extends RetortMojo {

    @Override
    void run(Revisions revisions, Output output) {
        List<RevisionNode> heads = revisions.graph().heads().stream()
                .map(revisions.graph()::revision)
                .toList();
        RevisionLine columns = RevisionLine.fitting(heads);
        heads.forEach(head -> output.line("  " + columns.of(head)));
    }
}
