package dev.retort.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the class of a new revision belongs: beside its parent, or else beside the newest revision, or where the project keeps its
 * settings for revisions, or at last in {@code <groupId>.db}.
 */
final class PackageChoice {

    private final SourceHistory history;
    private final String groupId;

    PackageChoice(SourceHistory history, String groupId) {
        this.history = history;
        this.groupId = groupId;
    }

    /**
     * The package for a revision with these parents.
     *
     * @throws IllegalName if the wanted one is no name of a package
     */
    String of(List<KnownRevision> parents, Optional<String> wanted) {
        return wanted.map(PackageChoice::requireLegal).orElseGet(() -> suitableFor(parents));
    }

    private static String requireLegal(String name) {
        if (!PackageNames.isLegal(name)) {
            throw IllegalName.ofPackage(name);
        }
        return name;
    }

    private String suitableFor(List<KnownRevision> parents) {
        Stream<String> ofParents =
                parents.stream().filter(parent -> parent.root().isPresent()).map(KnownRevision::packageName);
        Stream<String> ofOthers = history.ownNewestFirst().stream().map(KnownRevision::packageName);
        return Stream.of(ofParents, ofOthers, history.packagesWithSettings().stream())
                .flatMap(packages -> packages)
                .findFirst()
                .orElseGet(() -> PackageNames.ofGroup(groupId));
    }
}
