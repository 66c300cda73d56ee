package dev.retort.processor;

import dev.retort.core.manifest.MalformedManifest;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestReader;
import dev.retort.core.manifest.ManifestWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The manifest among the compiled classes of the module. */
final class ManifestFile {

    private final Filer filer;
    private final FilerResources resources;
    private final Elements elements;
    private final Optional<String> before;
    private Optional<FileObject> created = Optional.empty();

    ManifestFile(Filer filer, Elements elements) {
        this.filer = filer;
        this.resources = new FilerResources(filer);
        this.elements = elements;
        before = readText();
    }

    /** The classes that the last compilation found, failed or not, if it left anything that can be read. */
    Optional<List<String>> readClassNames() {
        try {
            return before.map(text -> ManifestReader.readClassNames(text, Manifest.PATH));
        } catch (MalformedManifest malformed) {
            return Optional.empty();
        }
    }

    void write(Manifest manifest) throws IOException {
        replaceWith(ManifestWriter.write(manifest));
    }

    /** Whether an earlier compilation left one. */
    boolean exists() {
        return before.isPresent();
    }

    /** Writes one that readers refuse, and that tells the next compilation where to look. */
    void writeFailed(Manifest manifest) throws IOException {
        replaceWith(ManifestWriter.writeFailed(manifest));
    }

    /** Leaves the file alone if it is right already, so that nobody builds again for it. */
    private void replaceWith(String text) throws IOException {
        if (!before.equals(Optional.of(text))) {
            replace(text);
        }
    }

    /**
     * No originating elements: a tool that knew them would delete the manifest of all revisions before it compiles one of them.
     */
    private void replace(String text) throws IOException {
        try (OutputStream out = file().openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same at each call: a compiler hands out a file to be written only once. */
    private FileObject file() throws IOException {
        if (created.isEmpty()) {
            created = Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, "", Manifest.PATH));
        }
        return created.get();
    }

    /** The folder for compiled classes, unless the compiler keeps them elsewhere than in files. */
    Optional<ClassFiles> classFiles() {
        try {
            Path manifest = Path.of(file().toUri());
            Path folder = manifest.resolve(Path.of(Manifest.PATH).relativize(Path.of("")));
            return Optional.of(new ClassFiles(folder.normalize()));
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** Whether the class file of the type lies where the manifest does, so that both belong to one module. */
    boolean isBeside(TypeElement element) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        String name = TypeNames.of(elements, element);
        String simpleName = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        return resources.isCompiled(packageName, simpleName + ".class");
    }

    private Optional<String> readText() {
        return resources.compiled("", Manifest.PATH).map(text -> new String(text, StandardCharsets.UTF_8));
    }
}
