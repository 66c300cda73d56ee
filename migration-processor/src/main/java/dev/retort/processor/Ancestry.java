package dev.retort.processor;

import dev.retort.Migration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a class is a migration. */
enum Ancestry {
    MIGRATION,

    NO_MIGRATION,

    /** The compiler cannot find a class above it, and tells so itself. */
    UNKNOWN;

    static Ancestry of(TypeElement element) {
        if (implementsItself(element)) {
            return MIGRATION;
        }
        Set<TypeElement> all = withAncestors(element);
        if (all.stream().anyMatch(Ancestry::isMigration)) {
            return MIGRATION;
        }
        boolean complete = all.stream().flatMap(Ancestry::above).noneMatch(type -> type.getKind() == TypeKind.ERROR);
        return complete ? NO_MIGRATION : UNKNOWN;
    }

    /** Nearly every revision does, and there may be thousands of them. */
    private static boolean implementsItself(TypeElement element) {
        for (TypeMirror type : element.getInterfaces()) {
            if (type instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement parent
                    && isMigration(parent)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMigration(TypeElement element) {
        return element.getQualifiedName().contentEquals(Migration.class.getName());
    }

    private static Set<TypeElement> withAncestors(TypeElement element) {
        Set<TypeElement> reached = new HashSet<>(Set.of(element));
        Deque<TypeElement> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            above(open.pop()).flatMap(Ancestry::element).filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static Stream<TypeMirror> above(TypeElement element) {
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream());
    }

    private static Stream<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Stream.of(element)
                : Stream.empty();
    }
}
