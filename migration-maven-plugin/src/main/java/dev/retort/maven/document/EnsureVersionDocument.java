package dev.retort.maven.document;

import java.util.List;

/**
 * What {@code db:ensure-version} did.
 *
 * @param versionTable the name of the table that holds the heads
 * @param historyTable the name of the table that holds the log
 * @param created the names of those that were missing
 */
public record EnsureVersionDocument(
        DatabaseFacts database, String versionTable, String historyTable, List<String> created) implements Document {

    public EnsureVersionDocument {
        created = List.copyOf(created);
    }
}
