package dev.retort.core.bytecode;

import dev.retort.Jdbc;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * Where the code of some work is to be found.
 *
 * @param owner the internal name of the class that has it
 * @param captured the types of the values that a lambda took along; empty if it is no lambda
 */
record WorkClass(ClassLoader loader, String owner, Optional<List<String>> captured) {
    private static final String LAMBDA = "$$Lambda";

    static WorkClass of(Class<?> type) {
        ClassLoader loader = Optional.ofNullable(type.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
        int lambda = type.getName().indexOf(LAMBDA);
        return type.isHidden() && lambda > 0
                ? new WorkClass(loader, internal(type.getName().substring(0, lambda)), Optional.of(captured(type)))
                : new WorkClass(loader, internal(type.getName()), Optional.empty());
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }

    private static List<String> captured(Class<?> lambda) {
        return Arrays.stream(lambda.getDeclaredFields())
                .sorted(Comparator.comparing(Field::getName, Comparator.comparing(String::length))
                        .thenComparing(Field::getName))
                .map(field -> Type.getDescriptor(field.getType()))
                .toList();
    }

    /**
     * Returns the text of the code.
     *
     * @throws UnreadableCode if it cannot be found
     */
    String text() {
        ClassFiles files = new ClassFiles(loader);
        List<MethodName> beginnings = captured.isEmpty() ? List.of(run()) : lambdas(files, captured.orElseThrow());
        return new CodeText(files, owner).of(beginnings);
    }

    private MethodName run() {
        return new MethodName(owner, "run", "(Ljava/sql/Connection;)V");
    }

    /**
     * A lambda does not say which method it stands for. Where a class has several that took the same along, all of them count
     * for each.
     */
    private List<MethodName> lambdas(ClassFiles files, List<String> taken) {
        List<LambdaSearch.Found> found = LambdaSearch.in(files.of(owner), Type.getDescriptor(Jdbc.Work.class));
        List<MethodName> fitting = found.stream()
                .filter(lambda -> lambda.captured().equals(taken))
                .map(LambdaSearch.Found::method)
                .toList();
        if (fitting.isEmpty()) {
            throw new UnreadableCode("no lambda of " + owner + " is known to be the work");
        }
        return fitting;
    }
}
