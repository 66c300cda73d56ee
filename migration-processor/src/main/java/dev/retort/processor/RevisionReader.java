package dev.retort.processor;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.problem.Where.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Reads one class. Where the compiler could not make out a value, it has told the author, and nothing is added to that. */
final class RevisionReader {

    /** What javac has instead of a value that does not compile. */
    private static final String UNREADABLE = "<error>";

    private final Elements elements;
    private final TypeElement element;
    private final RevisionAnnotation annotation;
    private final List<TypeElement> parents = new ArrayList<>();
    private boolean complete = true;

    private RevisionReader(Elements elements, TypeElement element, RevisionAnnotation annotation) {
        this.elements = elements;
        this.element = element;
        this.annotation = annotation;
    }

    /** The revision that the class is, if it still has the annotation. */
    static Optional<RevisionClass> read(Elements elements, TypeElement element) {
        return RevisionAnnotation.of(element)
                .map(annotation -> new RevisionReader(elements, element, annotation).read());
    }

    private RevisionClass read() {
        String name = TypeNames.of(elements, element);
        List<String> after = classNames(Member.AFTER);
        List<String> parent = strings(Member.PARENT);
        List<String> dependsOn = strings(Member.DEPENDS_ON);
        List<String> labels = strings(Member.LABELS);
        String description = string(Member.DESCRIPTION).orElse("");
        Optional<RevisionNode> node = string(Member.ID)
                .map(id -> new RevisionNode(new RevisionId(id), name, parent, after, dependsOn, labels, description));
        return new RevisionClass(name, element, annotation, node, List.copyOf(parents), complete && node.isPresent());
    }

    private Optional<String> string(Member member) {
        return annotation.member(member).flatMap(value -> readable(value));
    }

    /** An unreadable value keeps its place, so that the places of the others stay right. */
    private List<String> strings(Member member) {
        List<String> strings = new ArrayList<>();
        for (AnnotationValue value : annotation.values(member)) {
            strings.add(readable(value).orElse(UNREADABLE));
        }
        return strings;
    }

    private Optional<String> readable(AnnotationValue value) {
        if (value.getValue() instanceof String text && !text.equals(UNREADABLE)) {
            return Optional.of(text);
        }
        complete = false;
        return Optional.empty();
    }

    private List<String> classNames(Member member) {
        List<String> classNames = new ArrayList<>();
        for (AnnotationValue value : annotation.values(member)) {
            classNames.add(className(value));
        }
        return classNames;
    }

    private String className(AnnotationValue value) {
        if (value.getValue() instanceof DeclaredType type
                && type.getKind() == TypeKind.DECLARED
                && type.asElement() instanceof TypeElement parent
                && Ancestry.of(parent) != Ancestry.NO_MIGRATION) {
            parents.add(parent);
            return TypeNames.of(elements, parent);
        }
        complete = false;
        return UNREADABLE;
    }
}
