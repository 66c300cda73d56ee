package dev.retort.core.run;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.history.BookkeepingTable;
import dev.retort.core.history.VersionTable;
import dev.retort.core.journal.JournalEntry;
import dev.retort.core.journal.JournalTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database is while nobody keeps others from moving it. Most runs find nothing to do, so this is all that they ask:
 * which of the tables there are, and what stands in each of the two.
 */
record Glance(Set<RevisionId> heads, Optional<JournalEntry> unfinished) {
    static Glance at(Connection connection, RunDatabase database) throws SQLException {
        DatabaseDialect dialect = DialectDetection.of(connection);
        VersionTable versions = database.versionTable(dialect);
        JournalTable journal = database.journal(dialect);
        RunSettings settings = database.settings();
        Set<String> there = BookkeepingTable.existing(
                dialect, connection, List.of(settings.versionTable(), settings.journalTable()));
        return new Glance(
                there.contains(settings.versionTable()) ? versions.rows(connection) : Set.of(),
                there.contains(settings.journalTable()) ? journal.entry(connection) : Optional.empty());
    }
}
