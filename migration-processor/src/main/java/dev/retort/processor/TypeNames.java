package dev.retort.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds classes by their binary names, which are what a manifest and a class loader use. */
final class TypeNames {

    private TypeNames() {}

    static String of(Elements elements, TypeElement element) {
        return elements.getBinaryName(element).toString();
    }

    /** The class of that binary name, if it still exists. */
    static Optional<TypeElement> find(Elements elements, String binaryName) {
        String name = binaryName;
        while (true) {
            TypeElement found = elements.getTypeElement(name);
            if (found != null && elements.getBinaryName(found).contentEquals(binaryName)) {
                return Optional.of(found);
            }
            int nested = name.lastIndexOf('$');
            if (nested < 0) {
                return Optional.empty();
            }
            name = name.substring(0, nested) + "." + name.substring(nested + 1);
        }
    }
}
