package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds all revisions of the module, although a compiler may show only the sources that have changed. Names come from several
 * places and are only hints; whether a class still exists and what it says is asked of the compiler each time.
 */
final class RevisionSearch {

    private final Elements elements;
    private final ManifestFile manifest;
    private final CompiledSources sources;
    private final SourcePath sourcePath;
    private final SortedMap<String, RevisionClass> own = new TreeMap<>();
    private final SortedMap<String, RevisionClass> foreign = new TreeMap<>();

    /** The module that is compiled, as soon as one of its classes is found. */
    private Optional<ModuleElement> module = Optional.empty();

    RevisionSearch(Elements elements, ManifestFile manifest, CompiledSources sources, SourcePath sourcePath) {
        this.elements = elements;
        this.manifest = manifest;
        this.sources = sources;
        this.sourcePath = sourcePath;
    }

    FoundRevisions find() {
        sources.revisions().forEach(this::addNamed);
        Optional<List<String>> previous = manifest.readClassNames();
        previous.ifPresent(names -> names.forEach(this::addNamed));
        if (previous.isEmpty()) {
            // Some build tools delete the manifest before they compile a part of the sources.
            manifest.classFiles()
                    .ifPresent(files -> files.mentioning(Revision.class).forEach(this::addNamed));
        }
        dropFormerNames();
        followParents();
        return new FoundRevisions(sources.revisions(), own, foreign);
    }

    private void addNamed(String name) {
        findInModule(name).or(() -> TypeNames.find(elements, name)).ifPresent(this::addOwn);
    }

    /** javac would ask each module of the JDK first, and there may be thousands of names. */
    private Optional<TypeElement> findInModule(String name) {
        return module.map(own -> elements.getTypeElement(own, name));
    }

    private void addOwn(TypeElement element) {
        module = module.or(() -> Optional.ofNullable(elements.getModuleOf(element)));
        RevisionReader.read(elements, element).ifPresent(revision -> own.putIfAbsent(revision.name(), revision));
    }

    /** Some build tools keep the class of a source that was renamed or moved, and the manifest lists it still. */
    private void dropFormerNames() {
        if (own.size() == sources.revisions().size()) {
            return;
        }
        Map<RevisionId, RevisionClass> compiled = new HashMap<>();
        own.values().stream()
                .filter(this::isCompiled)
                .forEach(revision -> id(revision).ifPresent(id -> compiled.put(id, revision)));
        own.values()
                .removeIf(revision -> !isCompiled(revision)
                        && id(revision)
                                .flatMap(id -> Optional.ofNullable(compiled.get(id)))
                                .filter(successor -> sourcePath.holds(successor.element()))
                                .filter(successor -> sourcePath.hasLost(revision.element()))
                                .isPresent());
    }

    private boolean isCompiled(RevisionClass revision) {
        return sources.revisions().contains(revision.name());
    }

    private static Optional<RevisionId> id(RevisionClass revision) {
        return revision.node().map(RevisionNode::id);
    }

    /** Walks over class literals, into other modules too. */
    private void followParents() {
        Deque<RevisionClass> open = new ArrayDeque<>(own.values());
        while (!open.isEmpty()) {
            for (TypeElement parent : open.pop().parents()) {
                if (!isKnown(TypeNames.of(elements, parent))) {
                    RevisionReader.read(elements, parent).ifPresent(revision -> {
                        add(revision);
                        open.push(revision);
                    });
                }
            }
        }
    }

    private boolean isKnown(String name) {
        return own.containsKey(name) || foreign.containsKey(name);
    }

    private void add(RevisionClass revision) {
        (manifest.isBeside(revision.element()) ? own : foreign).put(revision.name(), revision);
    }
}
