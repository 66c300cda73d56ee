package dev.retort.core.run;

import static dev.retort.core.dialect.ScriptText.comment;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.NeedsConnection;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.ScriptStart;
import dev.retort.core.dialect.ScriptWriter;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.HistoryEntry;
import dev.retort.core.history.HistoryLog;
import dev.retort.core.history.VersionTable;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.HeadMove;
import dev.retort.core.plan.StampPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes steps into a script for the database's own client, with what is written down about them. */
final class ScriptSink implements Sink {
    private final ScriptLanguage language;
    private final ScriptWriter writer;
    private final VersionTable versions;
    private final HistoryLog log;
    private final RunSettings settings;
    private final Optional<List<Rendered>> oneTransaction;
    private final StringBuilder text = new StringBuilder();

    /**
     * Makes a sink for a script.
     *
     * @param oneTransaction what the steps do if one transaction covers all of them; nothing if each is by itself
     */
    ScriptSink(DatabaseDialect dialect, RunSettings settings, Optional<List<Rendered>> oneTransaction) {
        this.language = dialect.script();
        this.writer = new ScriptWriter(language, dialect.catalogue());
        this.versions = new VersionTable(dialect, settings.versionTable());
        this.log = new HistoryLog(dialect, settings.historyTable(), settings.versionTable());
        this.settings = settings;
        this.oneTransaction = oneTransaction;
    }

    /** Says to people what this is. */
    void title(String title) {
        text.append(comment(title)).append(comment("Run it with: " + language.command()));
    }

    @Override
    public void begin(Set<RevisionId> heads) {
        List<String> tables = new ArrayList<>(versions.creation());
        tables.addAll(log.creation());
        ScriptStart start = new ScriptStart(
                settings.versionTable(),
                heads.stream().map(RevisionId::value).sorted().toList(),
                tables);
        text.append(language.opening(settings.lockPatience()));
        text.append('\n').append(comment("It starts at " + start.place() + ", and does nothing anywhere else."));
        text.append(language.start(start));
        oneTransaction.ifPresent(all -> text.append(language.begin(all, true)));
    }

    /** Ends what was begun. */
    void end() {
        oneTransaction.ifPresent(all -> text.append('\n').append(language.end(all, true)));
    }

    @Override
    public Duration take(PreparedStep prepared, Set<RevisionId> heads) {
        String what = prepared.step().direction() == Direction.UPGRADE ? "Upgrade " : "Downgrade ";
        text.append('\n')
                .append(comment(what + prepared.step().revision().id() + "  "
                        + prepared.step().revision().description()));
        begin(prepared);
        text.append(program(prepared));
        move(prepared.step().move());
        line(prepared.line(settings.appliedBy(), Instant.EPOCH, Duration.ZERO, Optional.empty()));
        end(prepared);
        return Duration.ZERO;
    }

    private void begin(PreparedStep prepared) {
        if (oneTransaction.isEmpty()) {
            text.append(language.begin(prepared.program(), prepared.transactional()));
        }
    }

    private void end(PreparedStep prepared) {
        if (oneTransaction.isEmpty()) {
            text.append(language.end(prepared.program(), prepared.transactional()));
        }
    }

    private String program(PreparedStep prepared) {
        try {
            return writer.write(prepared.program(), prepared.before());
        } catch (NeedsConnection live) {
            throw NotForScripts.because(prepared.step(), live);
        }
    }

    /** Writes what a stamp says. */
    void stamp(StampPlan plan, RevisionGraph graph) {
        text.append('\n').append(comment("Say where the database is; nothing else is done to it."));
        text.append(language.begin(List.of(), true));
        move(HeadMove.between(plan.rowsBefore(), plan.rowsAfter()));
        new StampLines(graph, settings.appliedBy(), Instant.EPOCH).of(plan).forEach(this::line);
        text.append(language.end(List.of(), true));
    }

    private void move(HeadMove move) {
        versions.statements(move).forEach(sql -> text.append(language.statement(sql)));
    }

    private void line(HistoryEntry entry) {
        text.append(language.statement(log.statement(entry, language.startedAt(), language.elapsedMilliseconds())));
    }

    /** Returns what has been written. */
    String text() {
        return text.toString();
    }
}
