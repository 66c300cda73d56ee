package dev.retort.processor;

import static dev.retort.processor.Source.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions in a named Java module. */
final class JavaModulesTest {

    private static final Source MODULE = new Source("module-info.java", """
            module app {
                requires dev.retort;
            }
            """, Optional.empty());

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1'");
    private static final Source ADD_EMAIL = revision("AddEmail", "id = 'b2', parent = 'a1'");

    @TempDir
    Path folder;

    @OnBothCompilers
    void manifestAppears(Compiler compiler) throws IOException {
        project(compiler)
                .compile(MODULE, CREATE_USERS, ADD_EMAIL)
                .isClean()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @Test
    void manifestIsReadAgain() throws IOException {
        Project project = project(Compiler.JAVAC);
        project.compile(MODULE, CREATE_USERS, ADD_EMAIL).isClean();
        project.compile(MODULE, revision("AddAge", "id = 'c3', after = AddEmail.class"))
                .isClean()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    private Project project(Compiler compiler) throws IOException {
        return Project.in(folder, compiler).withModulePath(apiModule()).withOptions("-Xlint:-requires-automatic");
    }

    /** A jar whose manifest names the module. */
    private Path apiModule() throws IOException {
        Path api = Project.api();
        Path jarFile = folder.resolve("migration-api.jar");
        if (Files.isRegularFile(api)) {
            // Eclipse's compiler remembers a jar that was on a class path as one without a module.
            return Files.copy(api, jarFile);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Automatic-Module-Name"), "dev.retort");
        try (OutputStream file = Files.newOutputStream(jarFile);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            for (Path classFile : classFiles(api)) {
                jar.putNextEntry(new JarEntry(api.relativize(classFile).toString()));
                Files.copy(classFile, jar);
            }
        }
        return jarFile;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
