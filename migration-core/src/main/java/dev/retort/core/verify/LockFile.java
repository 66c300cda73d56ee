package dev.retort.core.verify;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The revisions that were released, and the checksum of what each of them does: the file {@code migrations.lock}, which is kept
 * with the sources.
 *
 * <p>It has a line for each revision, sorted by ids, so that branches of the sources change different lines. They are read in
 * any order, and a line may stand there twice, as merging by machine leaves them.
 *
 * @param revisions the checksums, sorted by ids
 */
public record LockFile(NavigableMap<RevisionId, Checksum> revisions) {
    /** What the file is called unless something else is said. */
    public static final String NAME = "migrations.lock";

    /** The file of a project that has released nothing. */
    public static final LockFile EMPTY = new LockFile(Collections.emptyNavigableMap());

    private static final String REMARK = "# ";
    private static final List<String> OPENING = List.of(
            "# The released revisions, and the checksums of what they do. The build fails if one of them changes or"
                    + " vanishes.",
            "# Written by mvn db:lock and kept with the sources. After a merge conflict, keep the lines of both"
                    + " sides.");

    private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9a-f]{64})");

    public LockFile {
        revisions = Collections.unmodifiableNavigableMap(new TreeMap<>(revisions));
    }

    /**
     * Reads the text of such a file.
     *
     * @param name what messages call the file
     * @throws MalformedLockFile if a line makes no sense
     */
    public static LockFile read(String text, String name) {
        NavigableMap<RevisionId, Checksum> revisions = new TreeMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isEmpty() && !(line + " ").startsWith(REMARK)) {
                read(line, number, name, revisions);
            }
        }
        return new LockFile(revisions);
    }

    private static void read(String line, int number, String name, Map<RevisionId, Checksum> revisions) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw MalformedLockFile.unreadable(name, number, line);
        }
        RevisionId id = new RevisionId(parts.group(1));
        Checksum checksum = new Checksum(parts.group(2));
        if (!revisions.getOrDefault(id, checksum).equals(checksum)) {
            throw MalformedLockFile.twoChecksums(name, number, id);
        }
        revisions.put(id, checksum);
    }

    /** Returns the text of the file. */
    public String text() {
        String lines = revisions.entrySet().stream()
                .map(revision -> revision.getKey() + " " + revision.getValue() + "\n")
                .collect(Collectors.joining());
        return String.join("\n", OPENING) + "\n" + lines;
    }
}
