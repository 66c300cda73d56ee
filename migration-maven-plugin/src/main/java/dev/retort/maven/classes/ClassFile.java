package dev.retort.maven.classes;

import dev.retort.Heads;
import dev.retort.Revision;
import dev.retort.RevisionSet;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.graph.RevisionNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class file says about revisions.
 *
 * @param className its binary name
 * @param sourceFile the name of its source file, unless the compiler was told to leave it out
 * @param revision what {@code @Revision} says, if it is there
 * @param severalHeadsAllowed whether {@code @RevisionSet} allows several heads
 */
record ClassFile(
        String className, Optional<String> sourceFile, Optional<RevisionNode> revision, boolean severalHeadsAllowed) {

    private static final String REVISION = Type.getDescriptor(Revision.class);
    private static final String REVISION_SET = Type.getDescriptor(RevisionSet.class);

    /** A class file begins with a magic number of four bytes, the minor version and the major version. */
    private static final int MAJOR_VERSION = 6;

    /** Most classes have nothing to do with revisions, and need no closer look. */
    static boolean mentionsRevisions(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(REVISION) || text.contains(REVISION_SET);
    }

    /** Reads a class file of any version. Bytes that are no class file say nothing. */
    static Optional<ClassFile> read(byte[] bytes) {
        Reader reader = new Reader();
        try {
            new ClassReader(readable(bytes)).accept(reader, ClassReader.SKIP_CODE);
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
        return Optional.of(reader.result());
    }

    /**
     * A Java that is newer than this plugin changes much in a class file, but hardly ever names, annotations and the rest of what is
     * read here; so it passes for the newest known one.
     */
    private static byte[] readable(byte[] bytes) {
        if (bytes.length < MAJOR_VERSION + Short.BYTES
                || ByteBuffer.wrap(bytes).getShort(MAJOR_VERSION) <= Opcodes.V25) {
            return bytes;
        }
        return ByteBuffer.wrap(bytes.clone())
                .putShort(MAJOR_VERSION, (short) Opcodes.V25)
                .array();
    }

    private static final class Reader extends ClassVisitor {

        private String className = "";
        private Optional<String> sourceFile = Optional.empty();
        private Optional<MemberReader> revision = Optional.empty();
        private Optional<MemberReader> settings = Optional.empty();

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String[] interfaces) {
            className = name.replace('/', '.');
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            sourceFile = Optional.ofNullable(source);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (descriptor.equals(REVISION)) {
                revision = Optional.of(new MemberReader());
                return revision.get();
            }
            if (descriptor.equals(REVISION_SET)) {
                settings = Optional.of(new MemberReader());
                return settings.get();
            }
            return null;
        }

        ClassFile result() {
            return new ClassFile(
                    className,
                    sourceFile,
                    revision.map(this::node),
                    settings.filter(Reader::isMany).isPresent());
        }

        private RevisionNode node(MemberReader members) {
            return new RevisionNode(
                    new RevisionId(members.value("id")),
                    className,
                    members.values("parent"),
                    members.values("after"),
                    members.values("dependsOn"),
                    members.values("labels"),
                    members.value("description"));
        }

        private static boolean isMany(MemberReader settings) {
            return settings.value("heads").equals(Heads.MANY.name());
        }
    }
}
