package dev.retort.maven.classes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The members of one annotation, as texts: classes by their binary names, constants of enums by theirs. */
final class MemberReader extends AnnotationVisitor {

    private final Map<String, List<String>> members = new HashMap<>();

    MemberReader() {
        super(Opcodes.ASM9);
    }

    /** The only value of a member; empty if the annotation leaves it out. */
    String value(String member) {
        return values(member).stream().findFirst().orElse("");
    }

    List<String> values(String member) {
        return members.getOrDefault(member, List.of());
    }

    @Override
    public void visit(@Nullable String member, Object value) {
        add(String.valueOf(member), value);
    }

    @Override
    public void visitEnum(@Nullable String member, String descriptor, String constant) {
        add(String.valueOf(member), constant);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String member) {
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(@Nullable String nameless, Object value) {
                add(String.valueOf(member), value);
            }
        };
    }

    private void add(String member, Object value) {
        String text = value instanceof Type type ? type.getClassName() : String.valueOf(value);
        members.computeIfAbsent(member, name -> new ArrayList<>()).add(text);
    }
}
