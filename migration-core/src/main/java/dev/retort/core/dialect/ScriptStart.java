package dev.retort.core.dialect;

import java.util.List;

/**
 * What a script expects of the database.
 *
 * @param versionTable the table that holds the heads
 * @param heads the rows that it must hold, sorted; where there are none, the table may be missing
 * @param tables the statements that create the tables of Retort where they are missing, that one first
 */
public record ScriptStart(String versionTable, List<String> heads, List<String> tables) {
    public ScriptStart {
        heads = List.copyOf(heads);
        tables = List.copyOf(tables);
    }

    /** The heads, for people. */
    public String place() {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
