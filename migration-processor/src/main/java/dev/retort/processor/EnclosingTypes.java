package dev.retort.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A class and those around it. */
final class EnclosingTypes {

    private EnclosingTypes() {}

    /** The class itself first, the outermost last. */
    static List<TypeElement> of(TypeElement innermost) {
        List<TypeElement> types = new ArrayList<>();
        Element element = innermost;
        while (element instanceof TypeElement type) {
            types.add(type);
            element = type.getEnclosingElement();
        }
        return types;
    }

    static TypeElement outermost(TypeElement element) {
        List<TypeElement> types = of(element);
        return types.get(types.size() - 1);
    }
}
