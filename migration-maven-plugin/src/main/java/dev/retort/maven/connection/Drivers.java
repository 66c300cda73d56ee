package dev.retort.maven.connection;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

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
        Set<String> tried = new LinkedHashSet<>();
        for (ClassLoader classLoader : classLoaders) {
            Iterator<Driver> found =
                    ServiceLoader.load(Driver.class, classLoader).iterator();
            for (Optional<Driver> next = next(found); next.isPresent(); next = next(found)) {
                Driver driver = next.get();
                if (driver.acceptsURL(address.url().value())) {
                    return driver;
                }
                tried.add(driver.getClass().getName());
            }
        }
        throw NoDriver.of(address, List.copyOf(tried));
    }

    /** The next one that can be used. The iterator goes on after a driver that is broken. */
    private Optional<Driver> next(Iterator<Driver> found) {
        while (true) {
            try {
                return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
            } catch (ServiceConfigurationError e) {
                log.accept("A JDBC driver cannot be used: " + e.getMessage());
            }
        }
    }
}
