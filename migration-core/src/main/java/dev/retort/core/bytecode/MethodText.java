package dev.retort.core.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes down the instructions of one method, a line for each. */
final class MethodText extends MethodVisitor {
    private final CodeText code;
    private final StringBuilder text;
    private final List<Label> labels = new ArrayList<>();

    MethodText(CodeText code, StringBuilder text) {
        super(Opcodes.ASM9);
        this.code = code;
        this.text = text;
    }

    private void line(Object... words) {
        text.append(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ", "  ", "\n")));
    }

    private String label(Label label) {
        if (!labels.contains(label)) {
            labels.add(label);
        }
        return "label" + labels.indexOf(label);
    }

    @Override
    public void visitInsn(int opcode) {
        line(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        line(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        line(opcode, variable);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        line(opcode, code.type(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        line(opcode, code.type(owner), name, code.descriptor(descriptor));
        if (opcode == Opcodes.GETSTATIC) {
            code.uses(owner);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        line(opcode, code.called(new MethodName(owner, name, descriptor)));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        line("dynamic", name, code.descriptor(descriptor), constant(bootstrap), constants(arguments));
    }

    private String constants(Object... constants) {
        return Arrays.stream(constants).map(this::constant).collect(Collectors.joining(" "));
    }

    private String constant(Object constant) {
        if (constant instanceof Handle handle) {
            return code.called(new MethodName(handle.getOwner(), handle.getName(), handle.getDesc()));
        }
        if (constant instanceof Type type) {
            return code.descriptor(type.getDescriptor());
        }
        if (constant instanceof ConstantDynamic dynamic) {
            return dynamic.getName() + constant(dynamic.getBootstrapMethod());
        }
        return constant.getClass().getSimpleName() + ":" + constant;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        line(opcode, label(label));
    }

    @Override
    public void visitLabel(Label label) {
        line(label(label));
    }

    @Override
    public void visitLdcInsn(Object value) {
        line("constant", constant(value));
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        line("increment", variable, increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... cases) {
        line("switch", min, max, label(otherwise), labels(cases));
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] cases) {
        line("switch", Arrays.toString(keys), label(otherwise), labels(cases));
    }

    private String labels(Label... several) {
        return Arrays.stream(several).map(this::label).collect(Collectors.joining(" "));
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        line("array", code.descriptor(descriptor), dimensions);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        line("try", label(start), label(end), label(handler), type == null ? "any" : code.type(type));
    }
}
