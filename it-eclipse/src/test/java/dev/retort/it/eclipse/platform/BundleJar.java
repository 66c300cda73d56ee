package dev.retort.it.eclipse.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/** A jar on the class path that is a bundle, too. */
record BundleJar(String name, Path path) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    static List<BundleJar> all() {
        try {
            return Collections.list(BundleJar.class.getClassLoader().getResources(MANIFEST)).stream()
                    .filter(manifest -> manifest.getProtocol().equals("jar"))
                    .flatMap(manifest -> of(manifest).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BundleJar> of(URL url) {
        try {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            Path path = Path.of(connection.getJarFileURL().toURI());
            return name(connection.getManifest()).map(name -> new BundleJar(name, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what follows the name, such as {@code singleton:=true}. */
    private static Optional<String> name(Manifest manifest) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                .map(name -> name.replaceFirst(";.*", "").strip());
    }
}
