package dev.retort.it.interpreter;

import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sources of the classes that stand for the revisions of a history that is kept as data. */
final class RevisionSources {
    private RevisionSources() {}

    /** The revision for which such a class stands. */
    static RevisionData revision(Path folder, String file, String id) {
        return new JsonFile(folder.resolve(file))
                .withGraph(new JsonFile(folder.resolve("graph.json"))).stream()
                        .filter(revision -> revision.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new UnreadableHistory(file, "it has no revision " + id));
    }

    /** One source per revision, by the name of its file. */
    static Map<String, String> of(List<RevisionData> revisions, boolean isWayBackDerived) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("package-info.java", """
                @dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)
                package history;
                """);
        Map<String, Set<String>> ancestors = ancestors(revisions);
        for (RevisionData revision : revisions) {
            String className = "Revision" + sources.size() + "_" + revision.id().replaceAll("[^A-Za-z0-9_]", "_");
            sources.put(className + ".java", source(revision, className, ancestors, isWayBackDerived));
        }
        return sources;
    }

    private static String source(
            RevisionData revision, String className, Map<String, Set<String>> ancestors, boolean isWayBackDerived) {
        return """
                package history;

                @dev.retort.Revision(
                        id = %s,
                        parent = {%s},
                        dependsOn = {%s},
                        labels = {%s},
                        description = %s,
                        transactional = %s)
                public final class %s extends dev.retort.it.interpreter.InterpretedRevision {
                    public %s() {
                        super(%s, %s, %s, %s);
                    }
                }
                """.formatted(
                        quoted(revision.id()),
                        quoted(needed(revision.parents(), ancestors)),
                        quoted(revision.dependencies()),
                        quoted(revision.labels()),
                        quoted(revision.description()),
                        revision.isTransactional(),
                        className,
                        className,
                        quoted(revision.file().toAbsolutePath().getParent().toString()),
                        quoted(revision.file().getFileName().toString()),
                        quoted(revision.id()),
                        isWayBackDerived);
    }

    /** The parents, without those that another parent follows already, which the compiler refuses to take. */
    private static List<String> needed(List<String> parents, Map<String, Set<String>> ancestors) {
        return parents.stream()
                .filter(parent -> parents.stream()
                        .noneMatch(
                                other -> ancestors.getOrDefault(other, Set.of()).contains(parent)))
                .distinct()
                .toList();
    }

    /** Parents stand before their children in every recorded file; what comes later is found by asking again. */
    private static Map<String, Set<String>> ancestors(List<RevisionData> revisions) {
        Map<String, Set<String>> ancestors = new LinkedHashMap<>();
        revisions.forEach(revision -> ancestors.put(revision.id(), new HashSet<>(revision.parents())));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Set<String> of : ancestors.values()) {
                Set<String> more = of.stream()
                        .flatMap(each -> ancestors.getOrDefault(each, Set.of()).stream())
                        .collect(Collectors.toSet());
                grew |= of.addAll(more);
            }
        }
        return ancestors;
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(RevisionSources::quoted).collect(Collectors.joining(", "));
    }

    /** JSON and Java agree on how to write the texts that occur. */
    private static String quoted(String text) {
        return new JsonPrimitive(text).toString();
    }
}
