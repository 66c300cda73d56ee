package dev.retort.core.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks for the lambdas and method references of one type in a class. */
final class LambdaSearch extends ClassVisitor {
    private final String wanted;
    private final List<Found> found = new ArrayList<>();

    /**
     * A lambda or a method reference.
     *
     * @param method the method that is carried out
     * @param captured the descriptors of what it takes along
     */
    record Found(MethodName method, List<String> captured) {}

    private LambdaSearch(String wanted) {
        super(Opcodes.ASM9);
        this.wanted = wanted;
    }

    /** Returns those whose type has the descriptor, in the order of the class file. */
    static List<Found> in(ClassReader file, String descriptor) {
        LambdaSearch search = new LambdaSearch(descriptor);
        file.accept(search, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return search.found;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String verb, String type, Handle bootstrap, Object... arguments) {
                if (Type.getReturnType(type).getDescriptor().equals(wanted)
                        && arguments.length > 1
                        && arguments[1] instanceof Handle handle) {
                    found.add(new Found(
                            new MethodName(handle.getOwner(), handle.getName(), handle.getDesc()),
                            Arrays.stream(Type.getArgumentTypes(type))
                                    .map(Type::getDescriptor)
                                    .toList()));
                }
            }
        };
    }
}
