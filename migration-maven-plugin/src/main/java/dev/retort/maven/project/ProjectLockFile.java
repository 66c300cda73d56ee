package dev.retort.maven.project;

import dev.retort.core.Revisions;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Problem;
import dev.retort.core.run.RevisionChecksums;
import dev.retort.core.verify.LockFile;
import dev.retort.core.verify.LockUpdate;
import dev.retort.core.verify.ReleasedRevisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The file of released revisions that a project may keep with its sources. */
public final class ProjectLockFile {
    private static final Pattern COMMA = Pattern.compile(",");

    private final Path file;
    private final Set<RevisionId> accepted;

    /**
     * Makes it.
     *
     * @param accepted the ids of the revisions whose change is meant, with commas between
     */
    public ProjectLockFile(Path file, String accepted) {
        this.file = file;
        this.accepted = new TreeSet<>(COMMA.splitAsStream(accepted)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(RevisionId::new)
                .toList());
    }

    /** Whether the project has released revisions and says so. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** What is wrong with the revisions that are released; what is not released is not even loaded. */
    public List<Problem> problems(Revisions revisions) throws IOException {
        LockFile lockFile = read();
        return released(lockFile, revisions, lockFile.revisions()::containsKey).problems(accepted);
    }

    /** Releases all revisions. */
    public LockUpdate release(Revisions revisions) throws IOException {
        LockUpdate update = released(exists() ? read() : LockFile.EMPTY, revisions, id -> true)
                .release(accepted);
        Files.writeString(file, update.after().text());
        return update;
    }

    private LockFile read() throws IOException {
        return LockFile.read(Files.readString(file), name());
    }

    private ReleasedRevisions released(LockFile lockFile, Revisions revisions, Predicate<RevisionId> wanted) {
        return new ReleasedRevisions(
                lockFile,
                name(),
                revisions.graph(),
                RevisionChecksums.of(revisions.graph(), revisions.classLoader(), wanted));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** The whole path of the file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
