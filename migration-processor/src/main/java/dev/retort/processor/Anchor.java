package dev.retort.processor;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * The place in the sources that a message is shown at.
 *
 * @param remarks lines to add to the message, for a place that is not where the fault is
 */
record Anchor(
        Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value, List<String> remarks) {

    static Anchor at(Element element) {
        return new Anchor(element, Optional.empty(), Optional.empty(), List.of());
    }

    static Anchor at(RevisionClass revision, Optional<AnnotationValue> value) {
        return new Anchor(revision.element(), Optional.of(revision.annotation().mirror()), value, List.of());
    }

    Anchor withRemark(String remark) {
        return new Anchor(element, annotation, value, List.of(remark));
    }

    /** Whether the fault is here. */
    boolean isExact() {
        return remarks.isEmpty();
    }

    void print(Messager messager, Diagnostic.Kind kind, String text) {
        if (annotation.isPresent() && value.isPresent()) {
            messager.printMessage(kind, text, element, annotation.get(), value.get());
        } else if (annotation.isPresent()) {
            messager.printMessage(kind, text, element, annotation.get());
        } else {
            messager.printMessage(kind, text, element);
        }
    }
}
