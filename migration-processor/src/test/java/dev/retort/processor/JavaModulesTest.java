package dev.retort.processor;

import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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

    private static final Source MODULE_WITH_LIBRARY = new Source("module-info.java", """
            module app {
                requires dev.retort;
                requires lib;
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

    @OnBothCompilers
    void parentInAnotherModuleIsFollowed(Compiler compiler) throws IOException {
        Project library = library(compiler, "exports lib.db;");

        dependent(compiler, library)
                .compile(MODULE_WITH_LIBRARY, revision("AddOrders", "id = 'z9', after = lib.db.CreateRoles.class"))
                .isClean()
                .lists("app.db.AddOrders z9");
    }

    @OnBothCompilers
    void idThatAnotherModuleHas(Compiler compiler) throws IOException {
        Project library = library(compiler, "exports lib.db;");

        dependent(compiler, library)
                .compile(MODULE_WITH_LIBRARY, revision("AddOrders", "id = ^'r1', after = lib.db.CreateRoles.class"))
                .failsWith("""
                        [retort:duplicate-id] revision id "r1" of lib.db.CreateRoles is already used by app.db.AddOrders
                            = this is about lib.db.CreateRoles, which was not compiled this time
                          help: give one of them a new id, for example "f243a39102d3"
                          help: if you have renamed or deleted one of the classes, run a clean build
                        """);
    }

    /** The compiler says itself that the class cannot be seen, and nothing is added to that. */
    @OnBothCompilers
    void parentInAPackageThatIsNotExported(Compiler compiler) throws IOException {
        Project library = library(compiler, "");

        Compilation compilation = dependent(compiler, library)
                .compile(MODULE_WITH_LIBRARY, revision("AddOrders", "id = 'z9', after = lib.db.CreateRoles.class"));

        assertThat(compilation.messages()).isNotEmpty();
        assertThat(compilation.headlines()).noneMatch(text -> text.contains("retort:"));
        assertThat(compilation.manifest()).isEmpty();
    }

    private Project library(Compiler compiler, String exports) throws IOException {
        Project library = Project.in(folder.resolve("library"), compiler)
                .withModulePath(apiModule())
                .withOptions("-Xlint:-requires-automatic");
        Source module = new Source(
                "module-info.java",
                "module lib {\n    requires dev.retort;\n    " + exports + "\n}\n",
                Optional.empty());
        Source createRoles =
                Source.file(revision("CreateRoles", "id = 'r1'").text().replace("package app.db;", "package lib.db;"));
        library.compile(module, createRoles).lists("lib.db.CreateRoles r1");
        return library;
    }

    private Project dependent(Compiler compiler, Project library) {
        return Project.in(folder.resolve("app"), compiler)
                .withModulePath(Path.of(folder.resolve("migration-api.jar") + File.pathSeparator + library.classes()))
                .withOptions("-Xlint:-requires-automatic");
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
