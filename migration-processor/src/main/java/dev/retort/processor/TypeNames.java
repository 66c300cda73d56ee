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

    /**
     * The class of that binary name, if it still exists. A dollar sign parts a nested class from the one around it; those that are
     * part of a name are rare, and a compiler needs long to find out that a class does not exist.
     */
    static Optional<TypeElement> find(Elements elements, String binaryName) {
        int end = 0;
        while (true) {
            String name =
                    binaryName.substring(0, end) + binaryName.substring(end).replace('$', '.');
            TypeElement found = elements.getTypeElement(name);
            if (found != null && of(elements, found).equals(binaryName)) {
                return Optional.of(found);
            }
            end = binaryName.indexOf('$', end) + 1;
            if (end == 0) {
                return Optional.empty();
            }
        }
    }
}
