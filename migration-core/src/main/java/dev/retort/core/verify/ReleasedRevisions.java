package dev.retort.core.verify;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionGraph;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.Problem;
import dev.retort.core.problem.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The revisions that were released, beside those that there are.
 *
 * @param lockFile what was released
 * @param name what messages call the file
 * @param graph the revisions that there are
 * @param checksums those of the revisions in the graph, or at least of the released ones among them
 */
public record ReleasedRevisions(
        LockFile lockFile, String name, RevisionGraph graph, Map<RevisionId, Checksum> checksums) {
    private static final int SHORT = 12;

    public ReleasedRevisions {
        checksums = Map.copyOf(checksums);
    }

    /**
     * What a build with changed revisions fails with; nothing about revisions that are not released yet.
     *
     * @param accepted the revisions whose change is meant
     */
    public List<Problem> problems(Set<RevisionId> accepted) {
        List<Problem> problems = new ArrayList<>();
        lockFile.revisions().forEach((id, released) -> {
            if (accepted.contains(id)) {
                return;
            }
            if (!graph.contains(id)) {
                problems.add(vanished(id));
            } else if (!released.equals(checksums.get(id))) {
                problems.add(edited(graph.revision(id), released));
            }
        });
        return problems;
    }

    private Problem edited(RevisionNode revision, Checksum released) {
        RevisionId id = revision.id();
        return Problem.error(
                        "edited-revision",
                        "revision " + id + " was released, and does something else now",
                        Where.revision(revision.className()))
                .withDetails(List.of(name + " has the checksum " + shortened(released) + ", what it does now has "
                        + shortened(checksums.getOrDefault(id, released))))
                .withHelp(
                        "databases that have it keep what it did then: take the edit back, and write a new revision for"
                                + " what is missing (mvn db:revision)",
                        "if the edit is meant: mvn db:lock -Ddb.accept=" + id);
    }

    private Problem vanished(RevisionId id) {
        return Problem.error(
                        "vanished-revision",
                        "revision " + id + " was released, and there is no revision with this id any longer",
                        Where.project())
                .withDetails(List.of(name + " has it"))
                .withHelp(
                        "a database that has it could not go on: bring its class back, with the same id",
                        "if no database needs it: mvn db:lock -Ddb.accept=" + id);
    }

    private static String shortened(Checksum checksum) {
        return checksum.hex().substring(0, SHORT);
    }

    /**
     * Returns what the file says when all revisions are released.
     *
     * @param accepted the revisions whose change is meant
     * @throws UnsoundRevisions if another revision was edited or has vanished
     * @throws UnchangedRevision if one of those has not changed
     */
    public LockUpdate release(Set<RevisionId> accepted) {
        List<Problem> problems = problems(accepted);
        if (!problems.isEmpty()) {
            throw new UnsoundRevisions(problems);
        }
        NavigableMap<RevisionId, Checksum> before = lockFile.revisions();
        NavigableMap<RevisionId, Checksum> after = new TreeMap<>(checksums);
        Set<RevisionId> needless = new HashSet<>(accepted);
        needless.removeIf(id -> before.containsKey(id) && !before.get(id).equals(after.get(id)));
        if (!needless.isEmpty()) {
            throw new UnchangedRevision(needless, name);
        }
        return new LockUpdate(lockFile, new LockFile(after));
    }
}
