package dev.retort.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes down what methods do. What they call in the same source file follows; such methods and classes are called by numbers,
 * in the order in which they are met.
 */
final class CodeText {
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^;]+);");

    private final ClassFiles files;
    private final Deque<MethodName> waiting = new ArrayDeque<>();
    private final List<MethodName> methods = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<String> families = new ArrayList<>();

    CodeText(ClassFiles files, String owner) {
        this.files = files;
        families.add(family(owner));
    }

    /** The class of the source file that a class was written in. */
    private static String family(String owner) {
        int nested = owner.indexOf('$', owner.lastIndexOf('/') + 2);
        return nested < 0 ? owner : owner.substring(0, nested);
    }

    /**
     * Returns the text.
     *
     * @throws UnreadableCode if a class file cannot be read
     */
    String of(List<MethodName> beginnings) {
        StringBuilder text = new StringBuilder();
        for (MethodName beginning : beginnings) {
            // The class of a method reference counts as if its code stood here.
            families.add(family(beginning.owner()));
            text.append("work ").append(called(beginning)).append('\n');
        }
        while (!waiting.isEmpty()) {
            write(waiting.remove(), text);
        }
        return text.toString();
    }

    private void write(MethodName method, StringBuilder text) {
        files.of(method.owner())
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                if (!name.equals(method.name()) || !descriptor.equals(method.descriptor())) {
                                    return null;
                                }
                                text.append(called(method)).append('\n');
                                return new MethodText(CodeText.this, text);
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** How a method is called in the text; one of ours waits to be written down. */
    String called(MethodName method) {
        Optional<MethodName> own = own(method);
        if (own.isEmpty()) {
            return type(method.owner()) + "." + method.name() + descriptor(method.descriptor());
        }
        if (!methods.contains(own.get())) {
            methods.add(own.get());
            waiting.add(own.get());
        }
        return "method" + methods.indexOf(own.get()) + descriptor(method.descriptor());
    }

    /** Called where a static field of a class is used: what fills it is part of what is done. */
    void uses(String owner) {
        MethodName filling = new MethodName(owner, "<clinit>", "()V");
        if (own(filling).isPresent()) {
            called(filling);
        }
    }

    /** The method with its code, which it may have inherited; nothing if that is not in our source files. */
    private Optional<MethodName> own(MethodName method) {
        MethodName candidate = method;
        while (isOwn(candidate.owner())) {
            if (hasCode(candidate)) {
                return Optional.of(candidate);
            }
            String parent = files.of(candidate.owner()).getSuperName();
            if (parent == null || candidate.name().startsWith("<")) {
                return Optional.empty();
            }
            candidate = new MethodName(parent, candidate.name(), candidate.descriptor());
        }
        return Optional.empty();
    }

    private boolean isOwn(String owner) {
        return families.contains(family(owner)) && !owner.startsWith("[");
    }

    private boolean hasCode(MethodName method) {
        boolean[] found = {false};
        files.of(method.owner())
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                found[0] |= name.equals(method.name())
                                        && descriptor.equals(method.descriptor())
                                        && (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
                                return null;
                            }
                        },
                        ClassReader.SKIP_CODE);
        return found[0];
    }

    /** How a class is called in the text, which may be an array. */
    String type(String internalName) {
        if (internalName.startsWith("[")) {
            return descriptor(internalName);
        }
        if (!isOwn(internalName)) {
            return internalName;
        }
        if (!classes.contains(internalName)) {
            classes.add(internalName);
        }
        return "class" + classes.indexOf(internalName);
    }

    /** A descriptor with our classes by their numbers. */
    String descriptor(String descriptor) {
        return CLASS_IN_DESCRIPTOR
                .matcher(descriptor)
                .replaceAll(match -> Matcher.quoteReplacement("L" + type(match.group(1)) + ";"));
    }
}
