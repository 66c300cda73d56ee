package dev.retort.processor;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the rounds of one compilation brought, as names: elements do not outlive their round. */
final class CompiledSources {

    private final SortedSet<String> revisions = new TreeSet<>();
    private final SortedSet<String> settings = new TreeSet<>();
    private int roots;

    void add(Set<? extends TypeElement> annotations, RoundEnvironment round, Elements elements) {
        for (TypeElement annotation : annotations) {
            Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
            ElementFilter.typesIn(annotated).forEach(element -> revisions.add(TypeNames.of(elements, element)));
            ElementFilter.packagesIn(annotated).forEach(element -> settings.add(name(element)));
        }
        roots += round.getRootElements().size();
    }

    private static String name(PackageElement element) {
        return element.getQualifiedName().toString();
    }

    void clear() {
        revisions.clear();
        settings.clear();
        roots = 0;
    }

    /** Whether there is neither a revision nor a setting. */
    boolean isEmpty() {
        return revisions.isEmpty() && settings.isEmpty();
    }

    /** Binary names of the revision classes. */
    Set<String> revisions() {
        return Collections.unmodifiableSet(revisions);
    }

    /** Packages with {@code @RevisionSet}. */
    Set<String> settings() {
        return Collections.unmodifiableSet(settings);
    }

    /** How many sources there are, or a few less: some bring nothing that a compiler shows. */
    int size() {
        return roots;
    }
}
