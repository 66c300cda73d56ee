package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.HistorySelection;
import dev.retort.core.target.TargetRange;
import dev.retort.maven.connection.Access;
import dev.retort.maven.document.AppliedFacts;
import dev.retort.maven.document.HistoryDocument;
import dev.retort.maven.document.UnfinishedFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.HistoryText;
import dev.retort.maven.text.UnfinishedText;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Lists the revisions of the project, the newest first, with heads, merges, branch points and labels. Needs no database unless the
 * range says <code>current</code>, or what is applied shall be marked.
 */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class HistoryMojo extends ConnectingMojo {

    /**
     * The part of the history to list, from the older to the younger end: <code>001:004</code>, <code>base:billing@head</code>,
     * <code>current:</code>. An end that is missing is <code>base</code>, or all heads.
     */
    @Parameter(property = "db.range")
    private @Nullable String range;

    /** Whether to tell everything about each revision. */
    @Parameter(property = "db.verbose", defaultValue = "false")
    private @Nullable String verbose;

    /** Whether to ask the database, and to mark where it is and what is not applied. */
    @Parameter(property = "db.indicateCurrent", defaultValue = "false")
    private @Nullable String indicateCurrent;

    @Override
    void run(Revisions revisions, Output output) throws SQLException, IOException {
        RevisionGraph graph = revisions.graph();
        if (chosen("db.indicateCurrent", indicateCurrent) || range().needsDatabase()) {
            connect(revisions, Access.READ, output, database -> {
                Set<RevisionId> rows = database.migrator().currentHeads();
                tell(history(graph, rows).in(database.facts(), AppliedFacts.of(graph, rows)), output);
                output.lines(UnfinishedText.of(database.migrator().unfinished().map(UnfinishedFacts::of)));
            });
        } else {
            tell(history(graph, Set.of()), output);
        }
    }

    private HistoryDocument history(RevisionGraph graph, Set<RevisionId> rows) {
        return HistoryDocument.of(graph, given("db.range", range), HistorySelection.of(graph, range(), rows));
    }

    private void tell(HistoryDocument history, Output output) {
        output.document(history);
        output.lines(chosen("db.verbose", verbose) ? HistoryText.verbose(history) : HistoryText.of(history));
    }

    private TargetRange range() {
        return given("db.range", range).map(TargetRange::parse).orElse(TargetRange.EVERYTHING);
    }
}
