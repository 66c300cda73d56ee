package dev.retort.processor;

import dev.retort.Revision;
import dev.retort.core.problem.Where.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The {@code @Revision} of a class, member by member, without what is only a default. */
record RevisionAnnotation(AnnotationMirror mirror) {

    static Optional<RevisionAnnotation> of(Element element) {
        return mirror(element, Revision.class).map(RevisionAnnotation::new);
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

    /** What was written for the member, if anything was. */
    static Optional<AnnotationValue> member(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    Optional<AnnotationValue> member(Member member) {
        return member(mirror, member.memberName());
    }

    /** The values of an array, or the only value of another member, in the order of the source. */
    List<AnnotationValue> values(Member member) {
        Optional<AnnotationValue> written = member(member);
        if (written.isPresent() && written.get().getValue() instanceof List<?> values) {
            return values.stream().map(AnnotationValue.class::cast).toList();
        }
        return written.stream().toList();
    }
}
