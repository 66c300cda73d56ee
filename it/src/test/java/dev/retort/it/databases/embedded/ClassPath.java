package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Finds binaries inside the jars on the class path. */
final class ClassPath {

    private ClassPath() {}

    static Optional<URL> find(String resource) {
        return Optional.ofNullable(ClassPath.class.getClassLoader().getResource(resource));
    }

    static Path jar(URL resource) throws IOException {
        JarURLConnection connection = (JarURLConnection) resource.openConnection();
        connection.setUseCaches(false);
        try {
            return Path.of(connection.getJarFileURL().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(resource + " is not inside a jar file of this machine", e);
        }
    }

    /** The jar's file name, which holds the version and so names what was unpacked from it. */
    static String jarName(URL resource) throws IOException {
        return jar(resource).getFileName().toString().replaceFirst("[.]jar$", "");
    }
}
