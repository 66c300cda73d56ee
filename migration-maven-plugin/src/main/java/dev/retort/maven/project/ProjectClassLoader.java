package dev.retort.maven.project;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * The class path of a project, apart from the plugin's: the project's own libraries count, its JDBC driver among them. Only
 * Retort's classes are shared, because the plugin calls the project's revisions through them.
 */
public final class ProjectClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String SHARED = "dev.retort.";

    private final ClassLoader plugin;

    public ProjectClassLoader(List<URL> classPath, ClassLoader plugin) {
        super("project", classPath.toArray(URL[]::new), getPlatformClassLoader());
        this.plugin = plugin;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(SHARED) ? loadShared(name, resolve) : super.loadClass(name, resolve);
    }

    /** A project may have classes below dev.retort, too: Retort's own tests do. */
    private Class<?> loadShared(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return plugin.loadClass(name);
        } catch (ClassNotFoundException notRetort) {
            return super.loadClass(name, resolve);
        }
    }
}
