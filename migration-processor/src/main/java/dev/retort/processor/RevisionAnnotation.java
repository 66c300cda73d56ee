package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.core.problem.Where.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The {@code @Revision} of a class, without what is only a default.
 *
 * @param mirror what compilers point at
 * @param members what was written for each member, by its name
 */
record RevisionAnnotation(AnnotationMirror mirror, Map<String, AnnotationValue> members) {

    static Optional<RevisionAnnotation> of(Element element) {
        return mirror(element, Revision.class).map(mirror -> new RevisionAnnotation(mirror, members(mirror)));
    }

    /** The annotation of that type on the element. */
    static Optional<AnnotationMirror> mirror(Element element, Class<?> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(type.getName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** What was written for each member of an annotation. A compiler makes a new map for whoever asks. */
    static Map<String, AnnotationValue> members(AnnotationMirror mirror) {
        Map<String, AnnotationValue> members = new HashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), value));
        return members;
    }

    /** What was written for the member, if anything was. */
    Optional<AnnotationValue> member(Member member) {
        return Optional.ofNullable(members.get(member.memberName()));
    }

    /** The values of an array, or the only value of another member, in the order of the source. */
    List<AnnotationValue> values(Member member) {
        AnnotationValue written = members.get(member.memberName());
        if (written == null) {
            return List.of();
        }
        return written.getValue() instanceof List<?> values
                ? values.stream().map(AnnotationValue.class::cast).toList()
                : List.of(written);
    }
}
