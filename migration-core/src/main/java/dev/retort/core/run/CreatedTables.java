package dev.retort.core.run;

/**
 * Which of the two tables of a run were missing, and are there now.
 *
 * @param versionTable whether it was the one that holds the heads
 * @param historyTable whether it was the one that holds the log
 */
public record CreatedTables(boolean versionTable, boolean historyTable) {}
