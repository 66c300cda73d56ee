package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.history.HistoryEntry;
import dev.retort.maven.document.AcceptDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.AcceptText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the history log that the database is right for what certain revisions say now, although something else was applied.
 * Nothing runs, and nobody looks at the schema.
 */
@Mojo(name = "accept", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class AcceptMojo extends DatabaseMojo {

    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * Which revisions: an id, or the beginning of one; several with commas between. <code>db:check-history</code> lists those that
     * have changed.
     */
    @Parameter(property = "db.target")
    private @Nullable String target;

    /** Why the database is right for what they say now; the history log keeps it. */
    @Parameter(property = "db.reason")
    private @Nullable String reason;

    @Override
    void check(Revisions revisions) {
        if (targets().isEmpty() || reason().isEmpty()) {
            throw new IncompleteAcceptance();
        }
    }

    @Override
    void run(Database database, Output output) throws SQLException {
        List<HistoryEntry> lines = database.migrator(new WaitPrinter(output::line))
                .accept(reason().orElseThrow(), targets().toArray(String[]::new));
        AcceptDocument accepted = AcceptDocument.of(database.facts(), targets(), lines);
        output.document(accepted);
        output.lines(AcceptText.of(accepted));
    }

    private List<String> targets() {
        return COMMA.splitAsStream(target(target).orElse(""))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<String> reason() {
        return given("db.reason", reason).map(String::strip).filter(text -> !text.isEmpty());
    }
}
