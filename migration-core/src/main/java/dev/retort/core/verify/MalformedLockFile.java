package dev.retort.core.verify;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.MigrationException;

/** A line of the file of released revisions makes no sense. */
public final class MalformedLockFile extends MigrationException {
    private static final int LONGEST = 60;

    private MalformedLockFile(String name, int line, String what) {
        super(name + ", line " + line + ": " + what);
    }

    static MalformedLockFile unreadable(String name, int number, String line) {
        return new MalformedLockFile(
                name,
                number,
                "\"" + shortened(line)
                        + "\" is no revision's id and checksum. If a merge left its marks, delete them and keep the"
                        + " lines of both sides; otherwise take the file from the version control again.");
    }

    static MalformedLockFile twoChecksums(String name, int number, RevisionId id) {
        return new MalformedLockFile(
                name,
                number,
                "revision " + id
                        + " has two checksums, so it was released twice, in two branches that have it differently."
                        + " Keep the line of the one that stays.");
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
