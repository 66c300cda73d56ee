package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.target.Lookup;
import dev.retort.core.target.Target;
import dev.retort.maven.connection.Access;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.ShowDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.SourcePath;
import dev.retort.maven.text.ShowText;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Tells everything about some revisions: class and source, what they continue and need, what follows, labels, and the heads that
 * they lead to. Needs no database unless it is asked for <code>current</code>.
 */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ShowMojo extends ConnectingMojo {

    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * Which revisions: an id, the beginning of one, a label, <code>head</code>, <code>heads</code>, <code>billing@head</code>,
     * <code>-1</code>, <code>current</code>; several with commas between.
     */
    @Parameter(property = "db.target", defaultValue = "heads")
    private @Nullable String target;

    @Override
    void run(Revisions revisions, Output output) throws SQLException, IOException {
        RevisionGraph graph = revisions.graph();
        if (targets().contains(new Target.Current())) {
            connect(
                    revisions,
                    Access.READ,
                    output,
                    database -> tell(graph, database.migrator().currentHeads(), Optional.of(database.facts()), output));
        } else {
            tell(graph, Set.of(), Optional.empty(), output);
        }
    }

    private void tell(RevisionGraph graph, Set<RevisionId> rows, Optional<DatabaseFacts> database, Output output) {
        Set<RevisionId> ids = new LinkedHashSet<>();
        targets().forEach(wanted -> ids.addAll(Lookup.named(graph, wanted, rows)));
        ShowDocument shown = ShowDocument.of(graph, names(), ids, new SourcePath(project())::of, database);
        output.document(shown);
        output.lines(ShowText.of(shown));
    }

    private List<Target> targets() {
        return names().stream().map(Target::parse).toList();
    }

    private List<String> names() {
        return COMMA.splitAsStream(given("db.target", target).orElse("heads"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
