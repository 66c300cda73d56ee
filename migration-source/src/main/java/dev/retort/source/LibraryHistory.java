package dev.retort.source;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.Manifests;
import dev.retort.core.manifest.NoManifest;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The revisions that come with libraries. */
final class LibraryHistory {

    private LibraryHistory() {}

    /** What the manifests of the libraries list. */
    static Manifest of(List<Path> classPath) throws IOException {
        URL[] urls = new URL[classPath.size()];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = url(classPath.get(index));
        }
        try (URLClassLoader libraries = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            return Manifests.of(libraries);
        } catch (NoManifest none) {
            return Manifest.of(GraphSettings.DEFAULT, List.of());
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
