package dev.retort.processor;

import dev.retort.Heads;
import dev.retort.RevisionSet;
import dev.retort.core.graph.GraphSettings;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Finds {@code @RevisionSet} on the packages of all revisions and the packages around them, whether they are compiled this time or
 * not. A module without revisions may have it anywhere, to say what it wants of the revisions of other modules.
 */
final class SettingsSearch {

    private final Elements elements;
    private final CompiledSources sources;

    SettingsSearch(Elements elements, CompiledSources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    GraphSettings find(FoundRevisions revisions) {
        Set<String> packages = new TreeSet<>(revisions.own().isEmpty() ? sources.settings() : Set.of());
        revisions.own().forEach(revision -> addEnclosing(elements.getPackageOf(revision.element()), packages));
        boolean several = packages.stream().anyMatch(this::allowsSeveralHeads);
        return new GraphSettings(several);
    }

    private static void addEnclosing(PackageElement innermost, Set<String> packages) {
        String name = innermost.getQualifiedName().toString();
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            packages.add(name.substring(0, end));
        }
    }

    private boolean allowsSeveralHeads(String packageName) {
        return Optional.ofNullable(elements.getPackageElement(packageName))
                .flatMap(element -> RevisionAnnotation.mirror(element, RevisionSet.class))
                .flatMap(mirror ->
                        Optional.ofNullable(RevisionAnnotation.members(mirror).get("heads")))
                .filter(SettingsSearch::isMany)
                .isPresent();
    }

    private static boolean isMany(AnnotationValue heads) {
        return heads.getValue() instanceof VariableElement constant
                && constant.getSimpleName().contentEquals(Heads.MANY.name());
    }
}
