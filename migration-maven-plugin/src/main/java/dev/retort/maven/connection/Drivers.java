package dev.retort.maven.connection;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The JDBC drivers at hand: those of the project first, then those that come with the plugin. {@link java.sql.DriverManager} does
 * not help here, because it hides drivers of other class loaders.
 */
public final class Drivers {

    private final Consumer<String> log;
    private final List<ClassLoader> classLoaders;

    private Drivers(Consumer<String> log, List<ClassLoader> classLoaders) {
        this.log = log;
        this.classLoaders = classLoaders;
    }

    /**
     * Drivers in the order of the class loaders. None is loaded before one is asked for.
     *
     * @param log hears of drivers that cannot be used
     */
    public static Drivers of(Consumer<String> log, ClassLoader... classLoaders) {
        return new Drivers(log, List.of(classLoaders));
    }

    /**
     * The first driver that accepts a URL.
     *
     * @throws NoDriver if none does
     */
    Driver accepting(DatabaseAddress address) throws SQLException {
        String url = address.url().value();
        List<String> tried = new ArrayList<>();
        for (ClassLoader classLoader : classLoaders) {
            for (ServiceLoader.Provider<Driver> provider : likelyFirst(providers(classLoader), url)) {
                Optional<Driver> driver = usable(provider);
                if (driver.isPresent() && driver.get().acceptsURL(url)) {
                    return driver.get();
                }
                driver.ifPresent(other -> tried.add(other.getClass().getName()));
            }
        }
        throw NoDriver.of(address, tried.stream().distinct().toList());
    }

    /** Drivers are named after their database, and to ask another one whether it accepts a URL makes it start up. */
    private static List<ServiceLoader.Provider<Driver>> likelyFirst(
            List<ServiceLoader.Provider<Driver>> providers, String url) {
        Optional<String> database = KnownDatabase.of(url).map(KnownDatabase::subprotocol);
        return providers.stream()
                .sorted(Comparator.comparing(provider ->
                        database.filter(provider.type().getName()::contains).isEmpty()))
                .toList();
    }

    private List<ServiceLoader.Provider<Driver>> providers(ClassLoader classLoader) {
        Iterator<ServiceLoader.Provider<Driver>> found =
                ServiceLoader.load(Driver.class, classLoader).stream().iterator();
        List<ServiceLoader.Provider<Driver>> providers = new ArrayList<>();
        boolean more = true;
        while (more) {
            // The iterator goes on after a driver that is broken.
            more = usable(() -> found.hasNext() && providers.add(found.next())).orElse(true);
        }
        return providers;
    }

    private <T> Optional<T> usable(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (ServiceConfigurationError e) {
            log.accept("A JDBC driver cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }
}
