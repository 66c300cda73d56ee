package dev.retort.source;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.NewRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Writes new revisions into the sources of a project. Needs no database, and no compiled classes. */
public final class RevisionWriter {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private final ProjectSources project;
    private final String groupId;
    private final RandomGenerator random;

    RevisionWriter(ProjectSources project, String groupId, RandomGenerator random) {
        this.project = project;
        this.groupId = groupId;
        this.random = random;
    }

    /**
     * Makes a writer for a project.
     *
     * @param groupId what the first revision's package is named after
     */
    public static RevisionWriter of(ProjectSources project, String groupId) {
        return new RevisionWriter(project, groupId, new SecureRandom());
    }

    /** Writes a revision that follows the head, or what else the request names. */
    public WrittenRevision revision(RevisionRequest request) throws IOException {
        SourceHistory history = SourceReader.read(project);
        NewRevision place = new Placement(history.graph()).of(request);
        return write(history, place, request.message(), request.labels(), request.naming());
    }

    /** Writes a revision that joins heads. */
    public WrittenRevision merge(MergeRequest request) throws IOException {
        SourceHistory history = SourceReader.read(project);
        NewRevision place = new Placement(history.graph()).of(request);
        String message = request.message().isBlank() ? MergeMessage.of(history, place.parents()) : request.message();
        return write(history, place, message, request.labels(), request.naming());
    }

    private WrittenRevision write(
            SourceHistory history,
            NewRevision place,
            String message,
            List<String> labels,
            RevisionRequest.Naming naming)
            throws IOException {
        List<KnownRevision> parents =
                place.parents().stream().map(history::revision).toList();
        String packageName = new PackageChoice(history, groupId).of(parents, naming.packageName());
        RevisionId id = naming.id()
                .map(RevisionId::new)
                .orElseGet(() -> NewId.besides(history.graph().names(), random));
        UnwrittenRevision revision = new UnwrittenRevision(
                id,
                packageName,
                simpleName(naming.simpleName(), message, id, packageName),
                SPACE.matcher(message).replaceAll(" ").strip(),
                new ParentNaming(history, packageName).of(parents, naming.form()),
                place.dependsOn(),
                labels,
                UpgradeBody.EMPTY);
        Draft draft = Draft.of(revision, history);
        SourceFile file = SourceFile.of(rootFor(parents, packageName, history), revision.className());
        file.write(EncodedText.of(RevisionSource.of(revision), project.encoding()));
        return new WrittenRevision(
                file.path(), id, draft.after(), history.settings().severalHeadsAllowed());
    }

    private String simpleName(Optional<String> wanted, String message, RevisionId id, String packageName)
            throws IOException {
        TakenNames taken = new TakenNames(project.roots(), packageName);
        if (wanted.isEmpty()) {
            return requireLegal(NewClassName.of(message, id, taken::contains));
        }
        taken.fileOf(requireLegal(wanted.get())).ifPresent(file -> {
            throw new FileExists(file);
        });
        return wanted.get();
    }

    private static String requireLegal(String name) {
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name) || name.contains("$")) {
            throw IllegalName.ofClass(name);
        }
        return name;
    }

    /** The folder that has the parent, or else the package, or else the first. */
    private Path rootFor(List<KnownRevision> parents, String packageName, SourceHistory history) {
        return parents.stream()
                .flatMap(parent -> parent.root().stream())
                .findFirst()
                .or(() -> history.ownNewestFirst().stream()
                        .filter(revision -> revision.packageName().equals(packageName))
                        .flatMap(revision -> revision.root().stream())
                        .findFirst())
                .orElse(project.roots().get(0));
    }
}
