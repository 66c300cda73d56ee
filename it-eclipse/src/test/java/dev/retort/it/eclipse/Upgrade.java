package dev.retort.it.eclipse;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Brings an empty SQLite database to the head, with the classes that Eclipse compiled. Retort has a class loader of its own here:
 * on the class path of the tests, Eclipse would find it, too, and the project's own settings would not be tried.
 */
final class Upgrade {

    private Upgrade() {}

    /** The database after this is nobody's business: it lives in memory. */
    static void with(EclipseProject project) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = loader(project)) {
            DataSource database = (DataSource) loader.loadClass("org.sqlite.SQLiteDataSource")
                    .getConstructor()
                    .newInstance();
            Class<?> revisions = loader.loadClass("dev.retort.core.Revisions");
            Object found = revisions.getMethod("load", ClassLoader.class).invoke(null, loader);
            Class<?> migrator = loader.loadClass("dev.retort.core.Migrator");
            Object run = migrator.getMethod("of", revisions, DataSource.class).invoke(null, found, database);
            migrator.getMethod("upgrade", String.class).invoke(run, "head");
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw thrown;
        }
    }

    private static URLClassLoader loader(EclipseProject project) {
        URL[] urls = Stream.concat(Stream.of(project.classes()), Jars.runtime().stream())
                .map(Upgrade::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
