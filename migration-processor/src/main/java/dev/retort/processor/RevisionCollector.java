package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.RevisionSet;
import dev.retort.core.graph.GraphSettings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the revisions of a project as {@link RevisionProcessor} does, without judging them and without writing anything: for tools
 * that mend a history that does not compile.
 */
public final class RevisionCollector extends AbstractProcessor {

    private static final Set<String> OURS = Set.of(Revision.class.getName(), RevisionSet.class.getName());

    private final Set<String> alsoNamed;
    private final CompiledSources sources = new CompiledSources();
    private Optional<CollectedRevisions> collected = Optional.empty();

    /**
     * Looks at all sources that are compiled, and at some classes besides.
     *
     * @param alsoNamed binary names of revisions in the class path
     */
    public RevisionCollector(Collection<String> alsoNamed) {
        this.alsoNamed = Set.copyOf(alsoNamed);
    }

    /** What was found; empty if the compiler gave up before it asked. */
    public Optional<CollectedRevisions> collected() {
        return collected;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // Whoever asks for some annotations is not called where there are none.
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        sources.add(ours(annotations), round, elements);
        if (round.processingOver()) {
            collected = Optional.of(collect(elements));
        }
        return false;
    }

    private static Set<TypeElement> ours(Set<? extends TypeElement> annotations) {
        return annotations.stream()
                .filter(annotation ->
                        OURS.contains(annotation.getQualifiedName().toString()))
                .collect(Collectors.toSet());
    }

    private CollectedRevisions collect(Elements elements) {
        SortedMap<String, RevisionClass> compiled = read(sources.revisions(), elements);
        FoundRevisions found = new FoundRevisions(compiled.keySet(), compiled, new TreeMap<>());
        GraphSettings settings = new SettingsSearch(elements, sources).find(found);
        return new CollectedRevisions(
                collected(compiled, elements),
                collected(read(alsoNamed, elements), elements),
                settings,
                List.copyOf(sources.settings()));
    }

    private static SortedMap<String, RevisionClass> read(Collection<String> names, Elements elements) {
        SortedMap<String, RevisionClass> read = new TreeMap<>();
        names.stream()
                .flatMap(name -> TypeNames.find(elements, name).stream())
                .flatMap(element -> RevisionReader.read(elements, element).stream())
                .forEach(revision -> read.put(revision.name(), revision));
        return read;
    }

    private static List<CollectedRevision> collected(Map<String, RevisionClass> revisions, Elements elements) {
        return revisions.values().stream()
                .map(revision -> CollectedRevision.of(revision, elements))
                .toList();
    }
}
