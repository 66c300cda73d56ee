package dev.retort.it.eclipse.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.connect.ConnectContent;

/** What a bundle consists of: files from its jar, and classes from the class path. */
final class JarContent implements ConnectContent {

    private final Path path;
    private Optional<ZipFile> opened = Optional.empty();

    JarContent(BundleJar jar) {
        path = jar.path();
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.empty();
    }

    @Override
    public Iterable<String> getEntries() {
        List<String> names = jar().stream().map(ZipEntry::getName).toList();
        return names;
    }

    @Override
    public Optional<ConnectEntry> getEntry(String name) {
        return Optional.ofNullable(jar().getEntry(name)).map(entry -> new JarContentEntry(jar(), entry));
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(JarContent.class.getClassLoader());
    }

    @Override
    public void open() throws IOException {
        opened = Optional.of(new ZipFile(path.toFile()));
    }

    @Override
    public void close() throws IOException {
        jar().close();
        opened = Optional.empty();
    }

    private ZipFile jar() {
        return opened.orElseThrow(() -> new IllegalStateException(path + " is not open"));
    }
}
