package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.drawing.Mermaid;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.maven.connection.Access;
import dev.retort.maven.document.DatabaseFacts;
import dev.retort.maven.document.GraphDocument;
import dev.retort.maven.document.RowFacts;
import dev.retort.maven.graphviz.Graphviz;
import dev.retort.maven.graphviz.GraphvizProgram;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.GraphText;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Draws the graph of revisions: as a flowchart of Mermaid, for Graphviz, and as SVG if Graphviz is at hand. Needs no database.
 */
@Mojo(name = "graph", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GraphMojo extends ConnectingMojo {

    /** Whether to ask the database and show what is applied. */
    @Parameter(property = "db.indicateCurrent", defaultValue = "false")
    private @Nullable String indicateCurrent;

    /** The folder for the files <code>graph.mmd</code>, <code>graph.dot</code> and <code>graph.svg</code>. */
    @Parameter(property = "db.graphDirectory", defaultValue = "${project.build.directory}/retort")
    private @Nullable String graphDirectory;

    /** Graphviz's program: a file, or a name that is looked for on the PATH. By default that is <code>dot</code>. */
    @Parameter(property = "db.dot")
    private @Nullable String dot;

    @Override
    void run(Revisions revisions, Output output) throws SQLException, IOException {
        if (chosen("db.indicateCurrent", indicateCurrent)) {
            connect(revisions, Access.READ, output, database -> {
                Set<RevisionId> rows = database.migrator().currentHeads();
                draw(revisions.graph(), Optional.of(database.facts()), rows, output);
            });
        } else {
            draw(revisions.graph(), Optional.empty(), Set.of(), output);
        }
    }

    private void draw(RevisionGraph graph, Optional<DatabaseFacts> database, Set<RevisionId> rows, Output output)
            throws IOException {
        Path projectFolder = project().getBasedir().toPath();
        GraphFiles files = new GraphFiles(folder(projectFolder));
        Graphviz graphviz = new Graphviz(
                new GraphvizProgram(
                        given("db.dot", dot),
                        session().getSystemProperties().getProperty("env.PATH", ""),
                        projectFolder),
                Graphviz.PATIENCE);
        Optional<String> noSvgBecause = files.write(graph, rows, graphviz);
        GraphDocument document = new GraphDocument(
                database,
                rows.stream().map(row -> RowFacts.of(graph, row)).toList(),
                graph.size(),
                files.written(),
                Mermaid.isTooLargeByDefault(graph),
                noSvgBecause);
        output.document(document);
        output.lines(GraphText.of(document, projectFolder));
    }

    private Path folder(Path projectFolder) {
        String folder = given("db.graphDirectory", graphDirectory)
                .orElseGet(() -> project().getBuild().getDirectory() + "/retort");
        return projectFolder.resolve(folder).normalize();
    }
}
