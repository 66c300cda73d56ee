package dev.retort.core.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** The class files that a class loader finds, by the internal names of the classes. */
final class ClassFiles {
    private final ClassLoader loader;
    private final Map<String, ClassReader> read = new HashMap<>();

    ClassFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Returns the class file.
     *
     * @throws UnreadableCode if there is none, or it cannot be read
     */
    ClassReader of(String internalName) {
        return read.computeIfAbsent(internalName, this::load);
    }

    private ClassReader load(String internalName) {
        try (InputStream file = loader.getResourceAsStream(internalName + ".class")) {
            if (file == null) {
                throw new UnreadableCode("there is no class file of " + internalName);
            }
            return new ClassReader(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnreadableCode("the class file of " + internalName + " cannot be read", unreadable);
        }
    }
}
